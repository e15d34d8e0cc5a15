import { SHEET_COLUMNS, SHEET_ROWS } from '../rectangles';
import type { Move, Rectangle } from '../Worksheet';

/** Cells put in or taken out: everything below (`rows`) or to the right (`columns`) of the area moves along. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly area: Rectangle;
}

/** A stretch of rows or columns. */
export interface Line {
  readonly start: number;
  readonly count: number;
}

/** The stretch in which things move, and the one across it. */
export function linesOf(axis: Shift['axis'], area: Rectangle): { readonly along: Line; readonly across: Line } {
  const rows = { start: area.row, count: area.rowCount };
  const columns = { start: area.column, count: area.columnCount };
  return axis === 'rows' ? { along: rows, across: columns } : { along: columns, across: rows };
}

export function areaOf(axis: Shift['axis'], along: Line, across: Line): Rectangle {
  const [rows, columns] = axis === 'rows' ? [along, across] : [across, along];
  return { row: rows.start, rowCount: rows.count, column: columns.start, columnCount: columns.count };
}

export const lengthOf = (axis: Shift['axis']): number => (axis === 'rows' ? SHEET_ROWS : SHEET_COLUMNS);

/** Whether the stretch lies within the other one. */
export const isWithin = (inner: Line, outer: Line): boolean =>
  inner.start >= outer.start && inner.start + inner.count <= outer.start + outer.count;

/**
 * Where a rectangle lies after the shift, as Excel moves references: one that
 * reaches out of the band that moves stays as it is, one around the place
 * grows or shrinks, one that was deleted is `null`.
 */
export function moveOf(shift: Shift): Move {
  const place = linesOf(shift.axis, shift.area);
  const length = lengthOf(shift.axis);
  const moveLine = shift.kind === 'insert' ? inserted : deleted;
  return (area) => {
    const { along, across } = linesOf(shift.axis, area);
    if (!isWithin(across, place.across) || along.count === length) return area;
    const moved = moveLine(along, place.along, length);
    return moved && areaOf(shift.axis, moved, across);
  };
}

function inserted(line: Line, place: Line, length: number): Line | null {
  const start = line.start >= place.start ? line.start + place.count : line.start;
  const last = line.start + line.count - 1;
  const newLast = Math.min(last >= place.start ? last + place.count : last, length - 1);
  return newLast < start ? null : { start, count: newLast - start + 1 };
}

function deleted(line: Line, place: Line): Line | null {
  const after = (at: number): number => (at <= place.start ? at : Math.max(at - place.count, place.start));
  const start = after(line.start);
  const count = after(line.start + line.count) - start;
  return count === 0 ? null : { start, count };
}
