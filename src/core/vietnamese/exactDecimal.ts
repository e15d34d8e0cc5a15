/** A decimal number without binary error: `digits / 10 ** scale`. */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * The decimal that a number stands for to whoever typed it: 0.1 is one tenth,
 * not the nearest binary fraction.
 *
 * @throws RangeError on NaN and infinities.
 */
export function exactDecimal(value: number): ExactDecimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [integer = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(integer + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Moves the decimal point without binary error: `shiftDecimal(53.3, -2)` is 0.533. */
export function shiftDecimal(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/**
 * numerator / denominator × 10^decimals as a whole number, rounded once,
 * halves away from zero as Excel's ROUND does: `scaledQuotient(16, 30, 3)` is `533n`.
 *
 * @throws RangeError when the denominator is 0.
 */
export function scaledQuotient(numerator: number, denominator: number, decimals: number): bigint {
  const n = exactDecimal(numerator);
  const d = exactDecimal(denominator);
  if (d.digits === 0n) throw new RangeError('Division by zero');
  const top = n.digits * 10n ** BigInt(d.scale + decimals);
  const bottom = d.digits * 10n ** BigInt(n.scale);
  const negative = top < 0n !== bottom < 0n;
  const a = top < 0n ? -top : top;
  const b = bottom < 0n ? -bottom : bottom;
  const rounded = (2n * a + b) / (2n * b);
  return negative ? -rounded : rounded;
}
