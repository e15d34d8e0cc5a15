import { isoDay } from '../vietnamese/isoDay';
import { parsePeriod, type Period } from './period';

/**
 * A period as it is kept: `parsePeriod(periodText(period))` is the period
 * again. "6T-2020" for the first half of 2020, "2020-01-01..2020-06-15" for
 * days of the user's own.
 */
export function periodText(period: Period): string {
  const { from, to, shortLabel } = period;
  return parsePeriod(shortLabel)?.label === period.label ? shortLabel : `${isoDay(from)}..${isoDay(to)}`;
}
