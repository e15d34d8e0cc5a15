import { columnEnd, rowEnd } from '../../../workbook/rectangles';
import type { BorderSide } from '../../../workbook/style';
import type { Rectangle } from '../../../workbook/Worksheet';

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type Side = (typeof SIDES)[number];

/** One line of one cell. */
export interface CellEdge {
  readonly row: number;
  readonly column: number;
  readonly side: BorderSide;
}

/** Each line of cells that a side of a range consists of. */
export function* edgesOf(area: Rectangle, side: Side): Generator<CellEdge> {
  const [lastRow, lastColumn] = [rowEnd(area) - 1, columnEnd(area) - 1];
  for (let row = area.row; row <= lastRow; row += 1) {
    if ((side === 'EdgeTop' && row > area.row) || (side === 'EdgeBottom' && row < lastRow)) continue;
    if (side === 'InsideHorizontal' && row === lastRow) continue;
    for (let column = area.column; column <= lastColumn; column += 1) {
      if ((side === 'EdgeLeft' && column > area.column) || (side === 'EdgeRight' && column < lastColumn)) continue;
      if (side === 'InsideVertical' && column === lastColumn) continue;
      yield { row, column, side: sideOfCell(side) };
    }
  }
}

const sideOfCell = (side: Side): BorderSide =>
  side === 'InsideHorizontal' ? 'EdgeBottom' : side === 'InsideVertical' ? 'EdgeRight' : side;

/** The same line seen from the neighbouring cell; `undefined` for diagonals and at the sheet's edge. */
export function otherSide({ row, column, side }: CellEdge): CellEdge | undefined {
  switch (side) {
    case 'EdgeTop':
      return row === 0 ? undefined : { row: row - 1, column, side: 'EdgeBottom' };
    case 'EdgeBottom':
      return { row: row + 1, column, side: 'EdgeTop' };
    case 'EdgeLeft':
      return column === 0 ? undefined : { row, column: column - 1, side: 'EdgeRight' };
    case 'EdgeRight':
      return { row, column: column + 1, side: 'EdgeLeft' };
    default:
      return undefined;
  }
}
