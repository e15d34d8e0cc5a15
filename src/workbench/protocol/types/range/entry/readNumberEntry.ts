import type { Entry } from './Entry';

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
/** Excel keeps fifteen digits of a number; the rest become zeros. */
const DIGITS = 15;

/**
 * A number typed in English-US: `"1,234.5"`, `"80%"`, `"$5"`, `"(3)"` for -3,
 * `"1e3"`; with the format that it brings along. `undefined` for other text.
 */
export function readNumberEntry(text: string): Entry | undefined {
  const negative = /^\((.*)\)$/.exec(text);
  const signed = /^([+-]?)\s*(\$?)\s*([+-]?)(.*?)\s*(%?)$/.exec(negative?.[1] ?? text);
  if (!signed) return undefined;
  const [, outer = '', currency = '', inner = '', digits = '', percent = ''] = signed;
  if (!/\d/.test(digits) || !NUMBER.test(digits) || (outer && inner) || (currency && percent)) return undefined;
  if (negative && (outer || inner)) return undefined;
  const sign = negative || outer === '-' || inner === '-' ? -1 : 1;
  const value = sign * keepDigits(percent ? `${digits.replaceAll(',', '')}e-2` : digits.replaceAll(',', ''));
  if (!Number.isFinite(value)) return undefined;
  const numberFormat = formatOf(digits, currency !== '', percent !== '');
  return { value, ...(numberFormat !== undefined && { numberFormat }) };
}

function keepDigits(digits: string): number {
  // "5e1" followed by the "e-2" of a percent sign.
  const [, mantissa = '', ...exponents] = /^([\d.]*)(?:e([+-]?\d+))?(?:e([+-]?\d+))?$/i.exec(digits) ?? [];
  const exponent = exponents.reduce((sum, part) => sum + Number(part ?? 0), 0);
  let seen = 0;
  const kept = mantissa.replace(/^0+(?=\d)/, '').replace(/\d/g, (digit) => (++seen > DIGITS ? '0' : digit));
  return Number(`${kept}e${exponent}`);
}

function formatOf(digits: string, isCurrency: boolean, isPercent: boolean): string | undefined {
  const hasDecimals = /\.\d/.test(digits);
  if (isPercent) return hasDecimals ? '0.00%' : '0%';
  if (isCurrency) return hasDecimals ? '$#,##0.00' : '$#,##0';
  if (/e/i.test(digits)) return '0.00E+00';
  if (digits.includes(',')) return hasDecimals ? '#,##0.00' : '#,##0';
  return undefined;
}
