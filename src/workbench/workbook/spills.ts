import { CellError } from './cell';
import { columnEnd, rowEnd } from './rectangles';
import type { Rectangle, Worksheet } from './Worksheet';

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
