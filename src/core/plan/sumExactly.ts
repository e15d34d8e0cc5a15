import { exactDecimal } from '../vietnamese/exactDecimal';

/**
 * The sum of decimal numbers as people add them, without binary error and the
 * same in any order: `sumExactly([0.1, 0.2])` is 0.3.
 *
 * @throws RangeError on NaN and infinities.
 */
export function sumExactly(values: readonly number[]): number {
  const decimals = values.map(exactDecimal);
  const scale = Math.max(0, ...new Set(decimals.map((decimal) => decimal.scale)));
  const digits = decimals.reduce((sum, one) => sum + one.digits * 10n ** BigInt(scale - one.scale), 0n);
  return Number(`${digits}e-${scale}`);
}
