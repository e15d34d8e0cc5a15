import type { Period } from './period';
import type { Target } from './target';
import { yearFraction } from './yearFraction';

/** How a figure stands to the target of the year. */
export type TargetVerdict =
  /** More than asked for. */
  | 'exceeded'
  | 'met'
  /** Not there yet, and at least as far as the year. */
  | 'onTrack'
  | 'behind'
  /** The year is over. */
  | 'missed'
  /** "Tối đa 5", and it was more. */
  | 'overLimit'
  /** Something was done that the plan did not ask for: its target is 0. */
  | 'unplanned';

/**
 * Judges a figure by its target: 16 of 20 after half a year is on track, 9 of
 * 20 is behind, 21 exceeds. A range is met within it and exceeded above it.
 * `null` without a figure, without a target, and for 0 of 0.
 */
export function judgeTarget(
  actual: number | null,
  target: Target | null,
  period: Pick<Period, 'from' | 'to'>,
): TargetVerdict | null {
  return judgeAt(actual, target, yearFraction(period));
}

/** The same, where it is known how much of the year is gone: 0.5 after a half-year. */
export function judgeAt(actual: number | null, target: Target | null, fraction: number): TargetVerdict | null {
  if (actual === null || target === null) return null;
  const { minimum, maximum, strict } = target;
  if (minimum === null) {
    if (maximum === null) return null;
    const isWithin = strict ? actual < maximum : actual <= maximum;
    if (!isWithin) return 'overLimit';
    return fraction < 1 ? 'onTrack' : 'met';
  }
  if (minimum === 0 && maximum === 0) return actual > 0 ? 'unplanned' : null;
  // A share stands where it stands at any time of the year; "trên 50%" is met, not exceeded.
  if (actual > (maximum ?? minimum)) return target.percent || strict ? 'met' : 'exceeded';
  if (actual >= minimum && !strict) return 'met';
  if (fraction >= 1) return 'missed';
  return !target.percent && actual >= minimum * fraction ? 'onTrack' : 'behind';
}

/** Whether the target of the year is reached. */
export function isReached(verdict: TargetVerdict): boolean {
  return verdict === 'met' || verdict === 'exceeded';
}
