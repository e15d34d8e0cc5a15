import { CellError } from '../../../workbook/cell';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { invalidArgument } from '../../RichApiError';
import { oneOf, record, text } from '../arguments';

/** The cells of an area whose value contains the text, in reading order; `criteria` as `Excel.SearchCriteria`. */
export function findCells(sheet: Worksheet, area: Rectangle, wanted: unknown, criteria: unknown): Rectangle[] {
  if (text(wanted) === '') throw invalidArgument();
  const options = criteria == null ? {} : record(criteria);
  const direction = oneOf(
    ['Forward', 'Forwards', 'Backward', 'Backwards'] as const,
    options['searchDirection'] ?? 'Forward',
  );
  const fold = (value: string): string => (options['matchCase'] === true ? value : value.toLowerCase());
  const needle = fold(text(wanted));
  const found: Rectangle[] = [];
  for (const [row, cells] of sheet.entries()) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    for (const [column, { value }] of cells) {
      if (column < area.column || column >= area.column + area.columnCount || value === null) continue;
      const hay = fold(value instanceof CellError ? value.code : String(value));
      const matches = options['completeMatch'] === true ? hay === needle : hay.includes(needle);
      if (matches) found.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return direction.startsWith('Back') ? found.reverse() : found;
}
