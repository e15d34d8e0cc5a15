import { CellError, type CellValue } from '../../cell';
import { Matrix } from './Matrix';
import type { Result } from './Value';

/**
 * Applies a function to scalars, or place by place to matrices: a scalar, a
 * single row and a single column stretch to the size of the largest. Where one
 * has no value for a place the result there is `#N/A`.
 */
export function broadcastPair(a: Result, b: Result, apply: (a: CellValue, b: CellValue) => CellValue): Result {
  if (!(a instanceof Matrix) && !(b instanceof Matrix)) return apply(a, b);
  const left = a instanceof Matrix ? a : new Matrix([[a]]);
  const right = b instanceof Matrix ? b : new Matrix([[b]]);
  const rowCount = Math.max(left.rowCount, right.rowCount);
  const columnCount = Math.max(left.columnCount, right.columnCount);
  const rows: CellValue[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const values: CellValue[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const x = left.at(row, column);
      const y = right.at(row, column);
      values.push(x === undefined || y === undefined ? new CellError('#N/A') : apply(x, y));
    }
    rows.push(values);
  }
  return new Matrix(rows);
}

/** `broadcastPair` for any number of operands. */
export function broadcast(operands: readonly Result[], apply: (...scalars: CellValue[]) => CellValue): Result {
  const matrices = operands.filter((operand) => operand instanceof Matrix);
  if (matrices.length === 0) return apply(...(operands as readonly CellValue[]));
  const rowCount = Math.max(...matrices.map((matrix) => matrix.rowCount));
  const columnCount = Math.max(...matrices.map((matrix) => matrix.columnCount));
  const rows: CellValue[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const values: CellValue[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const scalars: CellValue[] = [];
      for (const operand of operands) {
        const scalar = operand instanceof Matrix ? operand.at(row, column) : operand;
        if (scalar !== undefined) scalars.push(scalar);
      }
      values.push(scalars.length === operands.length ? apply(...scalars) : new CellError('#N/A'));
    }
    rows.push(values);
  }
  return new Matrix(rows);
}
