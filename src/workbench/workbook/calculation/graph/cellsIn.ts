import type { Cell } from '../../cell';
import type { Rectangle, Worksheet } from '../../Worksheet';
import { contains } from './rectangles';

/** Up to so many places are asked one by one; beyond, going over the cells that exist is shorter. */
const FEW = 4096;

/** The cells that exist in an area. */
export function* cellsIn(sheet: Worksheet, area: Rectangle): Generator<[row: number, column: number, cell: Cell]> {
  if (area.rowCount * area.columnCount <= FEW) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const cell = sheet.cell(row, column);
        if (cell) yield [row, column, cell];
      }
    }
    return;
  }
  for (const [row, cells] of sheet.entries()) {
    for (const [column, cell] of cells) if (contains(area, row, column)) yield [row, column, cell];
  }
}
