import type { CellValue } from '../../core/sheet/values';

/** Whether a cell holds a value: text by its characters, numbers up to what is lost in the last of 15 digits. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  }
  return a === b;
}
