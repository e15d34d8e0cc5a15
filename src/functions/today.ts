import type { Day } from '../core/vietnamese/day';

/** The calendar day where the user is. */
export function today(now: Date = new Date()): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
