import { compareDays, type Day } from '../vietnamese/day';
import { halfYear, type Period } from './period';

/** The half-year of a day, where another one has begun since; `undefined` while it lasts. */
export function endedHalfYear(day: Day, today: Day): Period | undefined {
  const period = halfYear(day.year, day.month <= 6 ? 1 : 2);
  return compareDays(period.to, today) < 0 ? period : undefined;
}
