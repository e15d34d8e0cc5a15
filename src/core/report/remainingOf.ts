import { sumExactly } from '../plan/sumExactly';
import type { Indicator } from './Summary';

/**
 * What a line still lacks to its target of the year: 4 for 16 of 20. `null`
 * where that cannot be said (no figure, no lower bound, a share) and where
 * nothing is missing.
 */
export function remainingOf({ actual, target }: Pick<Indicator, 'actual' | 'target'>): number | null {
  if (actual === null || target === null || target.minimum === null || target.percent) return null;
  const rest = sumExactly([target.minimum, -actual]);
  return rest > 0 ? rest : null;
}
