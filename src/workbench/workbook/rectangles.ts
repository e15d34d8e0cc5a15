import type { Rectangle } from './Worksheet';

/** The size of a worksheet since Excel 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

/** The row below the last one, and the column right of the last one. */
export const rowEnd = (area: Rectangle): number => area.row + area.rowCount;
export const columnEnd = (area: Rectangle): number => area.column + area.columnCount;

export const cellCount = (area: Rectangle): number => area.rowCount * area.columnCount;

export const isWholeColumns = (area: Rectangle): boolean => area.row === 0 && area.rowCount === SHEET_ROWS;
export const isWholeRows = (area: Rectangle): boolean => area.column === 0 && area.columnCount === SHEET_COLUMNS;

/** The rectangle from one corner to the other, the end excluded; `null` when there is none. */
export function fromTo(row: number, column: number, endRow: number, endColumn: number): Rectangle | null {
  return endRow > row && endColumn > column
    ? { row, column, rowCount: endRow - row, columnCount: endColumn - column }
    : null;
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  return fromTo(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(rowEnd(a), rowEnd(b)),
    Math.min(columnEnd(a), columnEnd(b)),
  );
}

/** The smallest rectangle around both. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(rowEnd(a), rowEnd(b)) - row,
    columnCount: Math.max(columnEnd(a), columnEnd(b)) - column,
  };
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    rowEnd(inner) <= rowEnd(outer) &&
    columnEnd(inner) <= columnEnd(outer)
  );
}

export const sameArea = (a: Rectangle, b: Rectangle): boolean => contains(a, b) && contains(b, a);

export const overlaps = (a: Rectangle, b: Rectangle): boolean => intersection(a, b) !== null;

/** Whether it lies on the sheet and holds at least one cell. */
export const isOnSheet = (area: Rectangle): boolean =>
  area.rowCount > 0 && area.columnCount > 0 && contains(WHOLE_SHEET, area);
