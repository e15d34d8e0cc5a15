import { Fragment, type ReactElement } from 'react';
import { Link } from '@fluentui/react-components';
import {
  formatActual,
  formatPlan,
  formatRatio,
  formatSamePeriod,
  formatShare,
} from '../../../core/report/formatFigure';
import { hasComparison, tableHeaders } from '../../../core/report/layout/tableColumns';
import type { ReportSettings } from '../../../core/report/ReportSettings';
import type { Summary } from '../../../core/report/Summary';
import { useTexts } from '../../language/LanguageContext';
import { groupIndicators } from '../plan/groupIndicators';
import { FIGURE_BUTTON } from './evidence/useEvidence';
import { useTableStyles } from './useTableStyles';

interface PreviewTableProps {
  readonly summary: Summary;
  readonly settings: ReportSettings;
  /** Shows the rows behind the figure of a line, or why there is none. */
  readonly onShow: (indicator: string) => void;
}

/**
 * The table of the report as it will stand in the sheet; each figure leads to
 * the rows behind it. Wider than the pane: it scrolls sideways, by keys as
 * well.
 */
export function PreviewTable({ summary, settings, onShow }: PreviewTableProps): ReactElement {
  const styles = useTableStyles();
  const { report, evidence } = useTexts();
  const isCompared = hasComparison(summary.indicators);
  const headers = tableHeaders(summary.period, isCompared);
  return (
    <div className={styles.frame} role="region" aria-label={report.previewTable(summary.sheetName)} tabIndex={0}>
      <table className={styles.table} lang="vi">
        <caption>{summary.title}</caption>
        <thead>
          <tr>
            {headers.map((title) => (
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
                <th colSpan={headers.length} scope="colgroup" className={styles.group}>
                  {name}
                </th>
              </tr>
              {indicators.map((indicator) => {
                const { id, actual, label } = indicator;
                const figure = formatActual(indicator);
                return (
                  <tr key={id}>
                    <td>{indicator.ordinal}</td>
                    <th scope="row" className={styles.label}>
                      {label}
                    </th>
                    <td>{indicator.unit}</td>
                    <td className={styles.figure}>{formatPlan(indicator)}</td>
                    <td className={styles.figure}>
                      <Link
                        as="button"
                        className={styles.link}
                        aria-label={actual === null ? evidence.seeWhy(label) : evidence.see(label, figure)}
                        {...{ [FIGURE_BUTTON]: id }}
                        onClick={() => onShow(id)}
                      >
                        {figure}
                      </Link>
                    </td>
                    <td className={styles.figure}>{formatShare(indicator, settings)}</td>
                    {isCompared && (
                      <>
                        <td className={styles.figure}>{formatSamePeriod(indicator)}</td>
                        <td className={styles.figure}>{formatRatio(indicator, settings)}</td>
                      </>
                    )}
                    <td className={styles.note}>{indicator.note}</td>
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
