import type { CellValue } from '../core/sheet/values';
import { invalidValue, isCellError } from './errors';
import { messages } from './messages';

/** An argument as the runtime passes it: rows of cells; a single cell is one row of one. */
export type Matrix = readonly (readonly unknown[])[];

/** What a function puts into one cell. */
export type CellResult = string | number | boolean | CustomFunctions.Error;

/**
 * Computes cell by cell. A single cell, a single row or a single column is
 * repeated against the other arguments as Excel does; other differences in
 * size give `#VALUE!` with a message. An error in a cell is the result there
 * and nowhere else.
 */
export function elementwise(compute: (cells: readonly CellValue[]) => CellResult, ...args: Matrix[]): CellResult[][] {
  const rows = commonLength(args.map((arg) => arg.length));
  const columns = commonLength(args.map((arg) => arg[0]?.length ?? 0));
  if (rows === undefined || columns === undefined) return [[invalidValue(messages.shapes)]];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      const cells = args.map((arg) => {
        const line = arg[arg.length === 1 ? 0 : row];
        return line?.[line.length === 1 ? 0 : column];
      });
      return cells.find(isCellError) ?? compute(cells.map(cellValue));
    }),
  );
}

/**
 * A cell as `src/core` has it; whatever stands for an empty one is `''`. A cell
 * with a data type (a formatted number) counts as the plain value under it.
 */
export function cellValue(cell: unknown): CellValue {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'object' && cell !== null && 'basicValue' in cell ? cellValue(cell.basicValue) : '';
}

/** The one length that all agree on, 1 fitting to any; `undefined` where they differ. */
function commonLength(lengths: readonly number[]): number | undefined {
  const longest = Math.max(1, ...lengths);
  return lengths.every((length) => length === longest || length === 1) ? longest : undefined;
}
