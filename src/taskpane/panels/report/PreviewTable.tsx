import { Fragment, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { formatActual, formatPlan, formatShare } from '../../../core/report/formatFigure';
import { tableHeaders } from '../../../core/report/layout/tableColumns';
import type { Summary } from '../../../core/report/Summary';
import { useTexts } from '../../language/LanguageContext';
import { groupIndicators } from '../plan/groupIndicators';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    minWidth: '560px',
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      textAlign: 'start',
    },
    '& thead th': { backgroundColor: tokens.colorNeutralBackground3, textAlign: 'center' },
    '& caption': { padding: tokens.spacingVerticalS, textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  },
  group: { backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightSemibold },
  label: { minWidth: '150px', fontWeight: tokens.fontWeightRegular },
  note: { minWidth: '140px' },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The table of the report as it will stand in the sheet. Wider than the pane: it scrolls sideways, by keys as well. */
export function PreviewTable({ summary }: { readonly summary: Summary }): ReactElement {
  const styles = useStyles();
  const { report } = useTexts();
  return (
    <div className={styles.frame} role="region" aria-label={report.previewTable(summary.sheetName)} tabIndex={0}>
      <table className={styles.table} lang="vi">
        <caption>{summary.title}</caption>
        <thead>
          <tr>
            {tableHeaders(summary.period).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groupIndicators(summary.indicators).map(({ name, indicators }) => (
            <Fragment key={name}>
              <tr>
                <th colSpan={7} scope="colgroup" className={styles.group}>
                  {name}
                </th>
              </tr>
              {indicators.map((indicator) => (
                <tr key={indicator.id}>
                  <td>{indicator.ordinal}</td>
                  <th scope="row" className={styles.label}>
                    {indicator.label}
                  </th>
                  <td>{indicator.unit}</td>
                  <td className={styles.figure}>{formatPlan(indicator)}</td>
                  <td className={styles.figure}>{formatActual(indicator)}</td>
                  <td className={styles.figure}>{formatShare(indicator)}</td>
                  <td className={styles.note}>{indicator.note}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
