import { CellError, ERROR_CODES } from '../../../../workbook/cell';
import { invalidArgument, RichApiError } from '../../../RichApiError';
import type { Entry } from './Entry';
import { isFormula } from './isFormula';
import { readDateEntry } from './readDateEntry';
import { readNumberEntry } from './readNumberEntry';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * Reads a value that was written through Office.js as Excel does in
 * English-US: text is taken as if it had been typed. `"80%"`, `"05/07/2020"`,
 * `"1.234"` and `"0100100079"` become numbers unless the cell is formatted as
 * text, and `"=A1"`, `"+A1"` and `"- abc"` formulas.
 *
 * @param format the cell's number format; in an `@` cell everything is text
 * @returns `undefined` for `null`, which leaves the cell as it is
 * @throws RichApiError InvalidArgument on text above 32,767 characters, on a
 *   broken formula and on anything that is no cell value
 */
export function readEntry(written: unknown, format: string, location: string): Entry | undefined {
  if (written === null || written === undefined) return undefined;
  if (format === '@') return { value: written === '' ? null : asText(written, location) };
  if (typeof written === 'number' || typeof written === 'boolean') return { value: written };
  const text = asText(written, location);
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  return readFormula(text, location) ?? readConstant(text.trim()) ?? { value: text };
}

function asText(written: unknown, location: string): string {
  if (typeof written === 'boolean') return written ? 'TRUE' : 'FALSE';
  if (typeof written === 'number') return String(written);
  if (typeof written !== 'string' || written.length > LONGEST_TEXT) throw invalidArgument(undefined, location);
  return written;
}

function readFormula(text: string, location: string): Entry | undefined {
  const [first, second] = [text.charAt(0), text.charAt(1)];
  if (!'=+-@'.includes(first) || second === '') return undefined;
  // "-5" and "+5%" are numbers; "-abc" is what the user of Lotus 1-2-3 called a formula, and Excel still does.
  if (first !== '=' && readConstant(text.trim())) return undefined;
  const formula = first === '=' ? text : `=${text}`;
  if (formula.length > LONGEST_FORMULA) {
    throw new RichApiError('FormulaLengthExceedsLimit', "The formula's length exceeds the limit.", 400, location);
  }
  if (!isFormula(formula)) throw invalidArgument(undefined, location);
  return { value: null, formula };
}

function readConstant(text: string): Entry | undefined {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const code = ERROR_CODES.find((candidate) => candidate === text.toUpperCase());
  if (code) return { value: new CellError(code) };
  return readNumberEntry(text) ?? readDateEntry(text, new Date().getFullYear());
}
