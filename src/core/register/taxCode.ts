import type { CellValue } from '../sheet/values';
import { readText } from './readText';

/** Weights of the first nine digits (TT 105/2020/TT-BTC, art. 5; unchanged in TT 86/2024/TT-BTC). */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;
const ZERO = '0'.charCodeAt(0);

/**
 * Whether the tenth digit of a tax code is the one that the first nine ask
 * for; of a dependent unit ("0100109106-001") the first ten digits are
 * checked. `false` for whatever has not 10 digits or 10 and 3.
 */
export function hasValidCheckDigit(code: string): boolean {
  if (code.length !== 10 && !/^\d{10}-?\d{3}$/.test(code)) return false;
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) {
    const digit = code.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return false;
    sum += (WEIGHTS[index] ?? 0) * digit;
  }
  // A remainder of 0 would ask for the digit 10: such codes are never issued.
  return sum % 11 !== 0 && 10 - (sum % 11) === code.charCodeAt(WEIGHTS.length) - ZERO;
}

/** What stands in a cell for a tax code. `code` is in the official form: 10 digits, or 10, a dash and 3. */
export type TaxCodeReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'valid'; readonly code: string }
  /** Well formed, but the tenth digit is not the one that the others ask for. */
  | { readonly kind: 'checkDigit'; readonly code: string }
  /** `code` is what was probably meant; absent where nobody can tell. `sure` when the check digit agrees. */
  | { readonly kind: 'malformed'; readonly slip: TaxCodeSlip; readonly code?: string; readonly sure: boolean };

export type TaxCodeSlip =
  /** Excel took it for a number and dropped the zero in front. */
  | 'lostZero'
  | 'separators'
  | 'letterO'
  /** 13 digits in one run. */
  | 'noDash'
  /** 12 digits: the identity number of a person. */
  | 'personalId'
  | 'letters'
  | 'length';

/**
 * Reads a tax code (TT 105/2020/TT-BTC, art. 5; TT 86/2024/TT-BTC): spaces,
 * dots, a lost zero and the letter O are recognised for what they are.
 * `readTaxCode(100109106)` is malformed with the code `'0100109106'`.
 */
export function readTaxCode(cell: CellValue): TaxCodeReading {
  const text = readText(cell);
  if (text === '') return { kind: 'empty' };
  if (/^\d{10}(-\d{3})?$/.test(text)) {
    return { kind: hasValidCheckDigit(text) ? 'valid' : 'checkDigit', code: text };
  }
  const digits = text.replace(/[\s.,\-–'/]/g, '');
  const zeroed = digits.replace(/o/gi, '0');
  if (!/^\d+$/.test(zeroed)) return { kind: 'malformed', slip: 'letters', sure: false };
  if (zeroed !== digits) return malformed('letterO', zeroed);
  if (digits.length === 12) return { kind: 'malformed', slip: 'personalId', sure: false };
  if (digits.length === 9) return malformed('lostZero', `0${digits}`);
  if (digits.length === 13 && digits === text) return malformed('noDash', digits);
  return malformed(digits === text ? 'length' : 'separators', digits);
}

function malformed(slip: TaxCodeSlip, digits: string): TaxCodeReading {
  const match = /^(\d{10})(\d{3})?$/.exec(digits);
  if (!match) return { kind: 'malformed', slip: slip === 'separators' ? 'length' : slip, sure: false };
  const code = match[2] === undefined ? digits : `${match[1] ?? ''}-${match[2]}`;
  return { kind: 'malformed', slip, code, sure: hasValidCheckDigit(code) };
}
