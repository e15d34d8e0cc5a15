/**
 * What part of the plan was reached, as an exact ratio: `progress(16, 20)` is
 * 0.8. `null` when there is no plan, when it is zero or less (a share of
 * nothing says nothing), or when one of the two is not a finite number.
 */
export function progress(actual: number | null | undefined, plan: number | null | undefined): number | null {
  if (actual === null || actual === undefined || !Number.isFinite(actual)) return null;
  if (plan === null || plan === undefined || !Number.isFinite(plan) || plan <= 0) return null;
  return actual / plan;
}
