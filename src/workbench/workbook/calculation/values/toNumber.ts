import { CellError, type CellValue } from '../../cell';
import { parseDateText } from './parseDateText';

/**
 * The number that Excel sees in a value where it needs one: a blank is 0, TRUE
 * is 1, text is read as a number, percentage or date. Text that is none of
 * these is `#VALUE!`; an error stays what it is.
 *
 * Numbers in text have a decimal point and, if they like, commas between thousands; Excel would take the separators
 * of the machine, which a test must not depend on. Dates are day first: `05/07/2026` is 5 July.
 */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return parseNumberText(value) ?? new CellError('#VALUE!');
}

/** The number in a text: `" 1,234.5 "`, `"12%"`, `"05/07/2026"`; `undefined` if it holds none. */
export function parseNumberText(text: string): number | undefined {
  return parsePlainNumber(text) ?? parseDateText(text);
}

/** The same without dates and times. */
export function parsePlainNumber(text: string): number | undefined {
  const match = /^\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)(\s*%)?\s*$/.exec(text);
  if (match?.[1] === undefined || !/\d/.test(match[1])) return undefined;
  const number = Number(match[1].replaceAll(',', ''));
  if (!Number.isFinite(number)) return undefined;
  return match[2] === undefined ? number : number / 100;
}
