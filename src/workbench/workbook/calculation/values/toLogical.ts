import { CellError, type CellValue } from '../../cell';

/** The truth that Excel sees in a value: numbers but 0 are true, a blank is false, text is read if it says TRUE or FALSE. */
export function toLogical(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean' || value instanceof CellError) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : new CellError('#VALUE!');
}
