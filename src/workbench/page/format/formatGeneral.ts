import type { Separators } from './Separators';

/** Excel gives a General number at most this many characters, the point included, the sign not. */
const WIDTH = 11;

/**
 * A number in the format General: `formatGeneral(0.8, VIETNAMESE)` is `"0,8"`.
 * Very large and very small numbers come in powers of ten, as in Excel.
 *
 * @param width characters that there is room for; fewer mean fewer decimals
 */
export function formatGeneral(value: number, { decimal }: Separators, width: number = WIDTH): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 10 ** WIDTH || size < 1e-9) return inPowersOfTen(value).replace('.', decimal);
  const integerDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const decimals = Math.max(0, Math.min(width, WIDTH) - 1 - integerDigits);
  return trimZeros(value.toFixed(decimals)).replace('.', decimal);
}

function inPowersOfTen(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
  return `${trimZeros(mantissa)}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
