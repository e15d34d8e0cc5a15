import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { type Place } from '../state/PaneContext';
import { ActionBar } from './ActionBar';
import { FOCUS_HOME } from './FocusKeeper';
import { panelId, tabId } from './PlaceTabs';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: '2px',
  },
});

interface PlacePanelProps {
  readonly place: Place;
  readonly heading: string;
  readonly children: ReactNode;
  /** The buttons at the bottom; one of them is primary. */
  readonly actions?: ReactNode;
}

/** The frame of one of the four places: its heading, its content, its next step. */
export function PlacePanel({ place, heading, children, actions }: PlacePanelProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.panel} role="tabpanel" id={panelId(place)} aria-labelledby={tabId(place)}>
      <div className={styles.body}>
        <h1 className={styles.heading} {...FOCUS_HOME}>
          {heading}
        </h1>
        {children}
      </div>
      {actions !== undefined && actions !== false && <ActionBar>{actions}</ActionBar>}
    </section>
  );
}
