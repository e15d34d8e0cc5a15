import { exactDecimal } from '../vietnamese/exactDecimal';

/** Numbers of up to six decimals are added as whole millionths, which is exact and quick. */
const DECIMALS = 6;
const PART = 10 ** DECIMALS;
/** A decimal of 15 digits is the only one for its number. */
const MOST_EXACT = 1e15;

/**
 * The sum of decimal numbers as people add them, without binary error and the
 * same in any order: `sumExactly([0.1, 0.2])` is 0.3.
 *
 * @throws RangeError on NaN and infinities.
 */
export function sumExactly(values: Iterable<number>): number {
  let parts = 0n;
  let current = 0;
  const others: number[] = [];
  for (const value of values) {
    const ofValue = Math.round(value * PART);
    if (!(Math.abs(ofValue) < MOST_EXACT && ofValue / PART === value)) {
      others.push(value);
      continue;
    }
    current += ofValue;
    // Twice as much is still below the last whole number that is exact.
    if (Math.abs(current) > 4 * MOST_EXACT) {
      parts += BigInt(current);
      current = 0;
    }
  }
  const decimals = [{ digits: parts + BigInt(current), scale: DECIMALS }, ...others.map(exactDecimal)];
  const scale = decimals.reduce((most, one) => Math.max(most, one.scale), 0);
  const digits = decimals.reduce((sum, one) => sum + one.digits * 10n ** BigInt(scale - one.scale), 0n);
  return Number(`${digits}e-${scale}`);
}
