import { CellError } from '../../cell';
import { RangeRef } from '../values/RangeRef';
import type { Value } from '../values/Value';

/** `a:b`: the smallest area around two references on one sheet. */
export function span(a: Value, b: Value): RangeRef | CellError {
  const pair = onOneSheet(a, b);
  if (pair instanceof CellError) return pair;
  const [{ sheet, area: left }, { area: right }] = pair;
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return new RangeRef(sheet, {
    row,
    column,
    rowCount: Math.max(left.row + left.rowCount, right.row + right.rowCount) - row,
    columnCount: Math.max(left.column + left.columnCount, right.column + right.columnCount) - column,
  });
}

/** `a b`: the cells that both have; `#NULL!` when there are none. */
export function intersect(a: Value, b: Value): RangeRef | CellError {
  const pair = onOneSheet(a, b);
  if (pair instanceof CellError) return pair;
  const [{ sheet, area: left }, { area: right }] = pair;
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rowCount = Math.min(left.row + left.rowCount, right.row + right.rowCount) - row;
  const columnCount = Math.min(left.column + left.columnCount, right.column + right.columnCount) - column;
  if (rowCount <= 0 || columnCount <= 0) return new CellError('#NULL!');
  return new RangeRef(sheet, { row, column, rowCount, columnCount });
}

function onOneSheet(a: Value, b: Value): [RangeRef, RangeRef] | CellError {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  if (!(a instanceof RangeRef) || !(b instanceof RangeRef)) return new CellError('#VALUE!');
  return a.sheet === b.sheet ? [a, b] : new CellError('#VALUE!');
}
