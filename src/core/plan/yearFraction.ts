import { daysInMonth, type Day } from '../vietnamese/day';
import type { Period } from './period';

const DAYS_OF_YEAR = 365.2425;

/**
 * How much of a year a period is: a half-year 0.5, a quarter 0.25, nine months
 * 0.75. Whole months count as twelfths; a period that begins or ends within a
 * month is measured in days. At most 1.
 */
export function yearFraction({ from, to }: Pick<Period, 'from' | 'to'>): number {
  const isWholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (isWholeMonths) return Math.min(1, ((to.year - from.year) * 12 + to.month - from.month + 1) / 12);
  const days = dayNumber(to) - dayNumber(from) + 1;
  return days >= 365 ? 1 : days / DAYS_OF_YEAR;
}

function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
