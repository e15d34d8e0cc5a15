import type { Period } from '../core/plan/period';
import { readText } from '../core/register/readText';
import { foldSpelling } from '../core/vietnamese/foldSpelling';
import { dateReader } from './dates';
import { cellValue, type CellResult, type Matrix } from './elementwise';
import { invalidValue, isCellError } from './errors';
import { inPeriodOf } from './inPeriod';
import { functionLanguage } from './language';
import { messages } from './messages';

/** Which rows count: those whose key cell says the same as `key`, but for case, punctuation and spelling. */
export interface KeyFilter {
  readonly keys: Matrix;
  readonly key: unknown;
}

/**
 * `HTX.COUNTNEW`: how many dates lie in the period. One date that cannot be
 * told makes the whole count an error that says which: a count that is short
 * of one looks like a count.
 */
export function countNewOf(dates: Matrix, period: Period, filter?: KeyFilter): CellResult {
  if (filter && isCellError(filter.key)) return filter.key;
  const sameShape = (row: readonly unknown[], index: number): boolean => filter?.keys[index]?.length === row.length;
  if (filter && !(filter.keys.length === dates.length && dates.every(sameShape))) return invalidValue(messages.shapes);
  const read = dateReader(dates);
  const wanted = filter ? keyOf(filter.key) : '';
  let count = 0;
  for (const [row, cells] of dates.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (filter) {
        const key = filter.keys[row]?.[column];
        if (isCellError(key)) return key;
        if (keyOf(key) !== wanted) continue;
      }
      if (isCellError(cell)) return cell;
      const verdict = inPeriodOf(cellValue(cell), period, read);
      if (isCellError(verdict)) return locate(verdict, row + 1);
      if (verdict === true) count += 1;
    }
  }
  return count;
}

function keyOf(cell: unknown): string {
  return foldSpelling(readText(cellValue(cell)));
}

/** The same error, with the row of the range where it is. */
function locate(error: CustomFunctions.Error, row: number): CustomFunctions.Error {
  return new CustomFunctions.Error(error.code, messages.inRow(row, error.message ?? '')[functionLanguage()]);
}
