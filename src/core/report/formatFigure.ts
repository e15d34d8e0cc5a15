import { formatNumber, formatPercent } from '../vietnamese/formatNumber';
import { DEFAULT_SETTINGS, percentFormat, type ReportSettings } from './ReportSettings';
import type { Indicator } from './Summary';

/** What stands in a cell without a figure. */
export const NONE = '–';

/** A figure of the table for the eye: "4.600", "–" where there is none. */
export function formatActual({ actual }: Pick<Indicator, 'actual'>): string {
  return actual === null ? NONE : formatNumber(actual);
}

/** The target for the eye: "20", "ít nhất 3", "–"; a share, which is kept as a ratio, as "90%". */
export function formatPlan({ plan, target }: Pick<Indicator, 'plan' | 'target'>): string {
  if (plan === null) return NONE;
  if (typeof plan === 'number' && target?.percent === true) return formatPercent(plan, 1, { decimals: 2 });
  return typeof plan === 'number' ? formatNumber(plan) : plan;
}

/** The share of the plan for the eye, rounded once from the two figures: "53,3%", "–". */
export function formatShare(
  { actual, target, percent }: Pick<Indicator, 'actual' | 'target' | 'percent'>,
  settings: ReportSettings = DEFAULT_SETTINGS,
): string {
  const minimum = target?.minimum;
  if (actual === null || percent === null || minimum === null || minimum === undefined) return NONE;
  return formatPercent(actual, minimum, percentFormat(settings));
}

/** The figure of the year before for the eye. */
export function formatSamePeriod({ comparison }: Pick<Indicator, 'comparison'>): string {
  return formatActual({ actual: comparison?.samePeriod ?? null });
}

/** The figure as a share of that of the year before, rounded once from the two: "114,3%", "–". */
export function formatRatio(
  { actual, comparison }: Pick<Indicator, 'actual' | 'comparison'>,
  settings: ReportSettings = DEFAULT_SETTINGS,
): string {
  const then = comparison?.samePeriod ?? null;
  if (actual === null || then === null || then <= 0) return NONE;
  return formatPercent(actual, then, percentFormat(settings));
}
