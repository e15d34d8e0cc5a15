import type { CellValue } from '../../workbook/cell';
import { formatOnEntry } from './formatOnEntry';

/** What a typed text puts into a cell. */
export interface Entry {
  readonly value: CellValue;
  /** With the leading `=` and commas between arguments; `value` is `null` until it is computed. */
  readonly formula?: string;
  /** The number format that the entry brings along, for a cell that has none. */
  readonly numberFormat?: string;
}

const GROUPED = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^[+-]?(\d+(,\d*)?|,\d+)$/;
const DAY_MS = 86_400_000;

/**
 * Reads a cell entry as Excel does in Vietnam: `12,5` and `1.234` are numbers,
 * `80%` a percentage, `05/07/2020` the fifth of July, `=A1+1` a formula; a
 * leading `'` makes text of anything. Whatever is none of these stays text,
 * `1.5` and `31/02/2020` too: nothing is guessed.
 *
 * @param format the cell's number format; in an `@` cell every entry is text
 */
export function parseEntry(typed: string, format: string): Entry {
  const text = typed.trim();
  if (text === '') return { value: null };
  if (format === '@') return { value: typed };
  if (text.startsWith("'")) return { value: typed.trimStart().slice(1) };
  if (text.startsWith('=') && text.length > 1) {
    const formula = withCommas(text);
    return { value: null, formula, ...optionalFormat(formatOnEntry(formula)) };
  }
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return parseNumber(text) ?? parseDate(text) ?? parseTime(text) ?? { value: typed };
}

function optionalFormat(numberFormat: string | undefined): { numberFormat?: string } {
  return numberFormat === undefined ? {} : { numberFormat };
}

function parseNumber(text: string): Entry | undefined {
  const percent = /^(.*\d)\s*%$/.exec(text);
  const digits = percent?.[1] ?? text;
  const isGrouped = GROUPED.test(digits);
  if (!isGrouped && !PLAIN.test(digits)) return undefined;
  const plain = digits.replaceAll('.', '').replace(',', '.');
  const hasDecimals = /,\d/.test(digits);
  // The exponent moves the decimal point exactly; a division by 100 would not.
  if (percent) return { value: Number(`${plain}e-2`), numberFormat: hasDecimals ? '0.00%' : '0%' };
  const numberFormat = hasDecimals ? '#,##0.00' : '#,##0';
  return { value: Number(plain), ...optionalFormat(isGrouped ? numberFormat : undefined) };
}

/** Day first, then month, with the year in full: without it the entry could be a fraction or a house number. */
function parseDate(text: string): Entry | undefined {
  const match = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY_MS);
  // Before 1 March 1900 Excel counts one day less, since it believes in 29/02/1900.
  return { value: serial < 61 ? serial - 1 : serial, numberFormat: 'dd/mm/yyyy' };
}

function parseTime(text: string): Entry | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

/** Excel in Vietnam separates arguments by semicolons; the model keeps commas. Rows of `{1;2}` and quoted text stay. */
function withCommas(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}|;/g, (piece) => (piece === ';' ? ',' : piece));
}
