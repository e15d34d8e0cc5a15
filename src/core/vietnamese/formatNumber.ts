import { scaledQuotient } from './exactDecimal';

export interface FormatOptions {
  /** Digits after the comma at most; more are rounded, halves away from zero. Default: 2 for numbers, 1 for percents. */
  readonly decimals?: number;
  /** Keep zeros at the end of the fraction ("1,0%"). Default: drop them. */
  readonly keepZeros?: boolean;
}

/** A number as Vietnamese texts print it: `formatNumber(4600)` is "4.600", `formatNumber(1234.5)` is "1.234,5". */
export function formatNumber(value: number, options: FormatOptions = {}): string {
  return formatQuotient(value, 1, { decimals: 2, ...options });
}

/**
 * A ratio in percent, rounded once from the exact quotient: `formatPercent(16, 30)`
 * is "53,3%", `formatPercent(16, 20)` is "80%". Pass a ratio alone as `formatPercent(0.8)`.
 *
 * @throws RangeError when the denominator is 0: "no plan" is not a percentage.
 */
export function formatPercent(numerator: number, denominator = 1, options: FormatOptions = {}): string {
  const { decimals = 1, keepZeros = false } = options;
  return `${writeScaled(scaledQuotient(numerator, denominator, decimals + 2), decimals, keepZeros)}%`;
}

/** A quotient as Vietnamese texts print it, rounded once: `formatQuotient(1, 3)` is "0,33". */
export function formatQuotient(numerator: number, denominator: number, options: FormatOptions = {}): string {
  const { decimals = 2, keepZeros = false } = options;
  return writeScaled(scaledQuotient(numerator, denominator, decimals), decimals, keepZeros);
}

function writeScaled(scaled: bigint, decimals: number, keepZeros: boolean): string {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const integer = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const fraction = digits.slice(digits.length - decimals);
  const shown = keepZeros ? fraction : fraction.replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${integer}${shown === '' ? '' : `,${shown}`}`;
}
