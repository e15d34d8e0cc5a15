import type { ReactElement } from 'react';
import type { Breakdown } from '../../../core/report/breakdown/Breakdown';
import { formatActual } from '../../../core/report/formatFigure';
import { useTexts } from '../../language/LanguageContext';
import { useTableStyles } from './useTableStyles';

/** A table by sector or place as it will stand in the sheet; it scrolls sideways like the table of indicators. */
export function BreakdownTable({ breakdown }: { readonly breakdown: Breakdown }): ReactElement {
  const styles = useTableStyles();
  const { report: texts } = useTexts();
  const { title, by, columns, rows, totals } = breakdown;
  const cells = (values: readonly (number | null)[]): ReactElement[] =>
    columns.map(({ id }, index) => (
      <td key={id} className={styles.figure}>
        {formatActual({ actual: values[index] ?? null })}
      </td>
    ));
  return (
    <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table} lang="vi">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{by}</th>
            {columns.map(({ id, header }) => (
              <th key={id} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {cells(values)}
            </tr>
          ))}
          <tr>
            <th scope="row" className={styles.group}>
              {texts.breakdownTotal}
            </th>
            {cells(totals)}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
