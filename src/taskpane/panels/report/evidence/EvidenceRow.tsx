import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CountedRow } from '../../../../core/report/counted/countedRows';
import { workbookOfSheet } from '../../../../core/sheet/foreignSheet';
import { formatNumber } from '../../../../core/vietnamese/formatNumber';
import { useTexts } from '../../../language/LanguageContext';
import { LINE_BUTTON } from '../../../shell/VirtualList';
import { describeDate } from './describeDate';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  button: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  visited: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface EvidenceRowProps {
  readonly row: CountedRow;
  /** It is the one that Excel shows. */
  readonly isVisited: boolean;
  readonly tabIndex: 0 | -1;
  readonly onVisit: () => void;
}

/** A row that counted: which one it is, where it stands, for how much it counts. Rows of other workbooks lead nowhere. */
export function EvidenceRow({ row, isVisited, tabIndex, onVisit }: EvidenceRowProps): ReactElement {
  const styles = useStyles();
  const { evidence: texts } = useTexts();
  const name = row.name === '' ? texts.unnamed(row.row) : row.name;
  const place = texts.place(row.sheet, row.row);
  const facts = [place, describeDate(row), texts.counted(formatNumber(row.value), row.indicator.unit)];
  const content = (
    <>
      <span lang="vi">{name}</span>
      <span className={styles.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </>
  );
  const className = mergeClasses(styles.row, isVisited && styles.visited);
  return workbookOfSheet(row.sheet) === undefined ? (
    <button
      type="button"
      className={mergeClasses(className, styles.button)}
      aria-label={texts.goTo(name, facts.filter((fact) => fact !== '').join(', '))}
      aria-current={isVisited}
      tabIndex={tabIndex}
      {...LINE_BUTTON}
      onClick={onVisit}
    >
      {content}
    </button>
  ) : (
    <div className={className} tabIndex={tabIndex} {...LINE_BUTTON}>
      {content}
    </div>
  );
}
