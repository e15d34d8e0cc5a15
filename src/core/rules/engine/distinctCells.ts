import type { RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';

/** The different values of a column. */
export interface DistinctCells {
  readonly values: readonly CellValue[];
  /** The record that each value stands in first. */
  readonly first: readonly number[];
  /** Which of the values each record has. */
  readonly of: Uint32Array;
}

const known = new WeakMap<RegisterColumn, DistinctCells>();

/** Worked out once a column: most rules judge a value and not a row, and registers repeat themselves. */
export function distinctCells(column: RegisterColumn): DistinctCells {
  const cached = known.get(column);
  if (cached) return cached;
  const { cells } = column;
  const numbers = new Map<CellValue, number>();
  const values: CellValue[] = [];
  const first: number[] = [];
  const of = new Uint32Array(cells.length);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    let number = numbers.get(cell);
    if (number === undefined) {
      number = values.length;
      numbers.set(cell, number);
      values.push(cell);
      first.push(index);
    }
    of[index] = number;
  }
  const distinct = { values, first, of };
  known.set(column, distinct);
  return distinct;
}
