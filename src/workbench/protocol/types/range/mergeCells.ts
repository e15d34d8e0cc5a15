import { columnEnd, contains, overlaps, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { invalidOperation } from '../../RichApiError';
import { assertFormattable } from '../format/restyle';
import { putEntry } from './putEntry';

/** Joins the cells, each row by itself if `across`; only the first filled cell keeps its value, as in Excel. */
export function mergeCells(sheet: Worksheet, area: Rectangle, across: boolean, host: HostContext): void {
  assertFormattable(sheet, host);
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw invalidOperation("Cells in a table can't be merged.");
  }
  if (sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge))) {
    throw invalidOperation("Merged cells can't be merged with others in part.");
  }
  const blocks = across
    ? Array.from({ length: area.rowCount }, (_, index) => ({ ...area, row: area.row + index, rowCount: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  for (const block of blocks) {
    keepFirst(sheet, block, host);
    if (block.rowCount * block.columnCount > 1) sheet.merges.push(block);
  }
  host.changed(sheet, area, 'addin');
  host.formatChanged(sheet, area);
}

export function unmergeCells(sheet: Worksheet, area: Rectangle, host: HostContext): void {
  assertFormattable(sheet, host);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  host.formatChanged(sheet, area);
}

function keepFirst(sheet: Worksheet, block: Rectangle, { workbook }: HostContext): void {
  let kept = false;
  for (let row = block.row; row < rowEnd(block); row += 1) {
    for (let column = block.column; column < columnEnd(block); column += 1) {
      const cell = sheet.cell(row, column);
      if (!cell || (cell.value === null && cell.formula === undefined)) continue;
      if (!kept) {
        kept = true;
        if (row === block.row && column === block.column) continue;
        const { value, formula } = cell;
        putEntry(workbook, sheet, block.row, block.column, { value, ...(formula !== undefined && { formula }) });
      }
      putEntry(workbook, sheet, row, column, { value: null });
    }
  }
}
