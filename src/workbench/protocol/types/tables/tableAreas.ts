import { rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Table } from '../../../workbook/Worksheet';
import { itemNotFound } from '../../RichApiError';

/** The rows between heading and totals; there is always at least one. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Rectangle {
  const above = Number(showHeaders);
  return { ...area, row: area.row + above, rowCount: area.rowCount - above - Number(showTotals) };
}

/** @throws RichApiError ItemNotFound when the table shows no headings */
export function headerArea({ area, showHeaders }: Table): Rectangle {
  if (!showHeaders) throw itemNotFound();
  return { ...area, rowCount: 1 };
}

/** @throws RichApiError ItemNotFound when the table shows no totals */
export function totalArea({ area, showTotals }: Table): Rectangle {
  if (!showTotals) throw itemNotFound();
  return { ...area, row: rowEnd(area) - 1, rowCount: 1 };
}

/** One column of an area of the table. */
export const columnOf = (area: Rectangle, index: number): Rectangle => ({
  ...area,
  column: area.column + index,
  columnCount: 1,
});
