import type { Cell } from '../../../workbook/cell';
import { cellCount, columnEnd, isWholeColumns, isWholeRows, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import type { SheetRange } from './SheetRange';

/**
 * One answer a cell, row by row; `null` for whole rows and columns and for
 * more cells than Excel reads at once, which is no error there either.
 */
export function readCells<T>(
  range: SheetRange,
  host: HostContext,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  const { sheet, area } = range;
  if (isUnbounded(area) || cellCount(area) > host.limits.cellsPerRead) return null;
  host.counters.cellsRead += cellCount(area);
  const rows: T[][] = [];
  for (let row = area.row; row < rowEnd(area); row += 1) {
    const cells: T[] = [];
    for (let column = area.column; column < columnEnd(area); column += 1) {
      cells.push(read(sheet.cell(row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** Whole columns or rows: Office.js neither reads nor writes their cells. */
export const isUnbounded = (area: Rectangle): boolean => isWholeColumns(area) || isWholeRows(area);
