import { CellError } from '../../../workbook/cell';
import { columnEnd, contains, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { invalidOperation } from '../../RichApiError';

/** The rectangle that the array formula at a cell fills, or `undefined` if none stands there. */
export function spillArea(sheet: Worksheet, row: number, column: number): Rectangle | undefined {
  const spill = sheet.cell(row, column)?.spill;
  return spill && { row, column, rowCount: spill.rowCount, columnCount: spill.columnCount };
}

/** Empties the cells that the array formula at a cell has filled, and forgets their extent. */
export function retractSpill(sheet: Worksheet, row: number, column: number): void {
  const area = spillArea(sheet, row, column);
  const anchor = sheet.cell(row, column);
  if (!area || !anchor) return;
  delete anchor.spill;
  for (let r = area.row; r < rowEnd(area); r += 1) {
    for (let c = area.column; c < columnEnd(area); c += 1) {
      const cell = sheet.cell(r, c);
      if (!cell?.spilledFrom) continue;
      cell.value = null;
      delete cell.spilledFrom;
      if (cell.style === 0) sheet.deleteCell(r, c);
    }
  }
}

/** What stands in the way of a dynamic array turns all of it into `#SPILL!`, until it is computed again. */
export function breakSpill(sheet: Worksheet, row: number, column: number): void {
  const anchor = sheet.cell(row, column)?.spilledFrom;
  if (!anchor) return;
  retractSpill(sheet, anchor.row, anchor.column);
  const cell = sheet.cell(anchor.row, anchor.column);
  if (cell) cell.value = new CellError('#SPILL!');
}

/**
 * An array formula that was entered with Ctrl+Shift+Enter changes as a whole or not at all.
 *
 * @throws RichApiError InvalidOperation
 */
export function assertWholeArrays(sheet: Worksheet, area: Rectangle): void {
  for (let row = area.row; row < rowEnd(area); row += 1) {
    for (let column = area.column; column < columnEnd(area); column += 1) {
      const cell = sheet.cell(row, column);
      const anchor = cell?.spilledFrom ?? (cell?.spill && { row, column });
      if (!anchor || !sheet.cell(anchor.row, anchor.column)?.spill?.legacy) continue;
      const array = spillArea(sheet, anchor.row, anchor.column);
      if (array && !contains(area, array)) throw invalidOperation("You can't change part of an array.");
    }
  }
}
