import type { Tolerance } from '../../../core/rules/engine/Rule';
import { parseNumber } from '../../../core/vietnamese/parseNumber';

/**
 * What a user typed as a tolerance: `readTolerance('0,5', …)` is 0.5; `undefined`
 * for nothing, which is as the rule has it; `'unusable'` for what is no number,
 * has two readings ("1.234" where fractions make sense), carries a unit, or lies
 * outside 0 to the most.
 */
export function readTolerance(text: string, { most, whole, usual }: Tolerance): number | undefined | 'unusable' {
  if (text.trim() === '') return undefined;
  const reading = parseNumber(text, { whole });
  if (reading.kind !== 'sure' || reading.value.unit !== undefined) return 'unusable';
  const { value } = reading.value;
  if (value < 0 || value > most || (whole && !Number.isInteger(value))) return 'unusable';
  return value === usual ? undefined : value;
}
