import type { FormatSection, FormatToken } from './parseNumberFormat';
import type { Separators } from './Separators';

/**
 * A number, never negative, in one section of a number format:
 * 4600 in `#,##0` is `"4.600"` with Vietnamese separators. The sign is the caller's.
 */
export function formatNumber(value: number, section: FormatSection, separators: Separators): string {
  const { tokens } = section;
  const percents = tokens.filter((token) => token.type === 'percent').length;
  const exponentAt = tokens.findIndex((token) => token.type === 'exponent');
  const digitTokens = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const pointAt = digitTokens.findIndex((token) => token.type === 'point');
  const integerTokens = pointAt < 0 ? digitTokens : digitTokens.slice(0, pointAt);
  const decimals = pointAt < 0 ? 0 : countDigits(digitTokens.slice(pointAt));
  const { grouped, thousands } = commasOf(integerTokens);
  const scaled = (value * 100 ** percents) / 1000 ** thousands;

  if (exponentAt >= 0) return inExponents(scaled, tokens, exponentAt, decimals, separators);
  const [integer = '0', fraction = ''] = roundHalfUp(scaled, decimals).split('.');
  const shown = integer === '0' ? '' : integer;
  const head = fillInteger(integerTokens, shown, grouped ? separators.group : '');
  return pointAt < 0 ? head : head + fillFraction(digitTokens.slice(pointAt), fraction, separators.decimal);
}

/** Decimal rounding of what the user sees: 1.005 to two places is 1.01 though its binary value lies below. */
export function roundHalfUp(value: number, decimals: number): string {
  if (value >= 1e15) return value.toFixed(decimals);
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return Number(`${shifted}e-${decimals}`).toFixed(decimals);
}

function countDigits(tokens: readonly FormatToken[]): number {
  return tokens.filter((token) => token.type === 'digit').length;
}

/** A comma between digits groups; each comma after the last digit divides by a thousand. */
function commasOf(tokens: readonly FormatToken[]): { grouped: boolean; thousands: number } {
  const lastDigit = tokens.findLastIndex((token) => token.type === 'digit');
  const commas = tokens.flatMap((token, index) => (token.type === 'comma' ? [index] : []));
  return {
    grouped: commas.some((index) => index < lastDigit),
    thousands: commas.filter((index) => index > lastDigit).length,
  };
}

/** From the right: each placeholder takes a digit, the leftmost takes all that are left. */
function fillInteger(tokens: readonly FormatToken[], digits: string, group: string): string {
  let rest = digits;
  let written = 0;
  let out = '';
  let placeholders = countDigits(tokens);
  const put = (digit: string): void => {
    if (group !== '' && written > 0 && written % 3 === 0) out = group + out;
    out = digit + out;
    written += 1;
  };
  for (const token of [...tokens].reverse()) {
    if (token.type === 'digit') {
      placeholders -= 1;
      const padding = token.text === '0' ? '0' : token.text === '?' ? '\u2007' : '';
      if (rest !== '') put(rest.slice(-1));
      else if (padding !== '') put(padding);
      rest = rest.slice(0, -1);
      if (placeholders === 0) {
        for (; rest !== ''; rest = rest.slice(0, -1)) put(rest.slice(-1));
      }
    } else out = textOf(token) + out;
  }
  return out;
}

function fillFraction(tokens: readonly FormatToken[], fraction: string, decimal: string): string {
  const significant = fraction.replace(/0+$/, '').length;
  let at = 0;
  return tokens
    .map((token) => {
      if (token.type === 'point') return decimal;
      if (token.type !== 'digit') return textOf(token);
      const digit = fraction.charAt(at);
      const isShown = at < significant || token.text === '0';
      at += 1;
      return isShown ? digit : token.text === '?' ? '\u2007' : '';
    })
    .join('');
}

function inExponents(
  value: number,
  tokens: readonly FormatToken[],
  exponentAt: number,
  decimals: number,
  { decimal }: Separators,
): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Math.abs(Number(exponent));
  const sign = tokens[exponentAt];
  const plus = sign?.type === 'exponent' && sign.sign === '+' ? '+' : '';
  const width = countDigits(tokens.slice(exponentAt));
  const digits = String(power).padStart(width, '0');
  return `${mantissa.replace('.', decimal)}E${Number(exponent) < 0 ? '-' : plus}${digits}`;
}

function textOf(token: FormatToken): string {
  if (token.type === 'literal') return token.text;
  return token.type === 'percent' ? '%' : '';
}
