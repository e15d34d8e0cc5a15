import type { CellPosition } from '../../workbook/cell';
import type { Rectangle } from '../../workbook/Worksheet';
import type { MergeIndex } from './MergeIndex';

/** What is selected: `anchor` is the active cell, `head` the corner that Shift moves. */
export interface Selection {
  readonly anchor: CellPosition;
  readonly head: CellPosition;
}

export function selectArea(area: Rectangle): Selection {
  return {
    anchor: { row: area.row, column: area.column },
    head: { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
  };
}

/** The selected rectangle, grown until no merged area is cut. */
export function selectedArea({ anchor, head }: Selection, merges: MergeIndex): Rectangle {
  let area = hull(point(anchor), point(head));
  for (;;) {
    let grown = area;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (const merge of merges.inRow(row)) if (meets(merge, grown)) grown = hull(grown, merge);
    }
    if (sameArea(grown, area)) return area;
    area = grown;
  }
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function sameArea(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

function point({ row, column }: CellPosition): Rectangle {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function meets(a: Rectangle, b: Rectangle): boolean {
  const rows = a.row < b.row + b.rowCount && b.row < a.row + a.rowCount;
  return rows && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

function hull(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
