import type { Rectangle } from '../../Worksheet';

/** Whether two rectangles share a cell. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function cellArea(row: number, column: number): Rectangle {
  return { row, column, rowCount: 1, columnCount: 1 };
}
