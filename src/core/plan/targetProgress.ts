import { progress } from './progress';
import type { Target } from './target';

/**
 * What part of a target was reached: 16 of 20 is 0.8. A range is measured
 * against its minimum (12 of "10 - 15" is 1.2), and so is "ít nhất 3"; a mere
 * limit ("tối đa 5") has no such part: `null`, as for no target at all.
 */
export function targetProgress(actual: number | null, target: Target | null): number | null {
  return progress(actual, target?.minimum);
}
