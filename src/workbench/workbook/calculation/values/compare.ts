import type { CellError, CellValue } from '../../cell';

type Comparable = number | string | boolean;

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

/**
 * Compares as Excel's operators do: numbers before text before FALSE before
 * TRUE; text without regard to case; numbers by their first 15 digits. A blank
 * is 0, "" or FALSE, whatever the other side is. Negative, 0 or positive.
 */
export function compare(a: Exclude<CellValue, CellError>, b: Exclude<CellValue, CellError>): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const byKind = kindOrder(left) - kindOrder(right);
  if (byKind !== 0) return byKind;
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) - Number(right);
}

/** The same without the order, which for texts costs far more. */
export function isEqual(a: Exclude<CellValue, CellError>, b: Exclude<CellValue, CellError>): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b || a.toLowerCase() === b.toLowerCase();
  return compare(a, b) === 0;
}

/** Equal in their first 15 significant digits is equal: `0.1+0.2=0.3` is TRUE in Excel. */
export function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0 || Math.abs(difference) > 1e-13 * Math.abs(a)) return difference;
  return a.toPrecision(15) === b.toPrecision(15) ? 0 : difference;
}

/**
 * Without regard to case. Composed and decomposed letters differ, as they do in
 * Excel: a collator alone would hide exactly the dirt that the add-in looks for.
 */
export function compareTexts(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  if (left === right) return 0;
  return collator.compare(left, right) || (left < right ? -1 : 1);
}

function blankLike(other: CellValue): Comparable {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function kindOrder(value: Comparable): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
