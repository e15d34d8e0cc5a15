import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../core/vietnamese/formatNumber';
import { useTexts } from '../language/LanguageContext';
import { PLACES, usePane, type Place } from '../state/PaneContext';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    // There a transparent border is drawn as well.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    borderBottomColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  count: {
    marginInlineStart: tokens.spacingHorizontalXS,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
});

export const tabId = (place: Place): string => `tab-${place}`;
export const panelId = (place: Place): string => `panel-${place}`;

/** The four places in the order of the work. Arrow keys, Home and End move between them, as in any tab list. */
export function PlaceTabs(): ReactElement {
  const styles = useStyles();
  const { places, step, issueCount } = useTexts().shell;
  const { place, goToPlace, workbook } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const issues = workbook.ignored.open.length;

  const move = (event: KeyboardEvent): void => {
    const next = nextPlace(event.key, PLACES.indexOf(place));
    if (!next) return;
    event.preventDefault();
    goToPlace(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div className={styles.list} role="tablist" aria-label={places.label} ref={list} onKeyDown={move}>
      {PLACES.map((each, index) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          className={mergeClasses(styles.tab, each === place && styles.selected)}
          aria-selected={each === place}
          aria-controls={panelId(each)}
          aria-description={step(places[each], index + 1)}
          tabIndex={each === place ? 0 : -1}
          onClick={() => goToPlace(each)}
        >
          {places[each]}
          {each === 'check' && issues > 0 && (
            <span className={styles.count} aria-label={issueCount(issues)} role="img">
              {issues > 999 ? '999+' : formatNumber(issues)}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function nextPlace(key: string, index: number): Place | undefined {
  const last = PLACES.length - 1;
  if (key === 'ArrowRight') return PLACES[index === last ? 0 : index + 1];
  if (key === 'ArrowLeft') return PLACES[index === 0 ? last : index - 1];
  if (key === 'Home') return PLACES[0];
  return key === 'End' ? PLACES[last] : undefined;
}
