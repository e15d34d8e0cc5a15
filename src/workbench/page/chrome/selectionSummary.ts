import type { Worksheet, Rectangle } from '../../workbook/Worksheet';
import { formatGeneral } from '../format/formatGeneral';
import { formatValue } from '../format/formatValue';
import { VIETNAMESE } from '../format/Separators';
import type { PageTexts } from '../texts/PageTexts';

/** Sum, average and count of the selected cells for the status line; empty for a single cell. */
export function selectionSummary(
  sheet: Worksheet,
  area: Rectangle,
  texts: Pick<PageTexts, 'count' | 'summary'>,
): string {
  if (area.rowCount * area.columnCount < 2) return '';
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  const used = sheet.usedRange(true);
  const lastRow = Math.min(area.row + area.rowCount, used ? used.row + used.rowCount : 0);
  const lastColumn = Math.min(area.column + area.columnCount, used ? used.column + used.columnCount : 0);
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < lastColumn; column += 1) {
      const value = sheet.value(row, column);
      if (value === null) continue;
      filled += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
    }
  }
  // One value is read in its own cell, a merged one too.
  if (filled < 2) return '';
  const count = formatValue(filled, '#,##0').text;
  if (numbers === 0) return texts.count(count);
  const show = (value: number): string =>
    Number.isInteger(value) ? formatValue(value, '#,##0').text : formatGeneral(value, VIETNAMESE);
  return texts.summary(show(sum), show(sum / numbers), count);
}
