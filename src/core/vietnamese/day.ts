/** A calendar day without time or zone. `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of days of a month (1 to 12), leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day, or `undefined` if the calendar has no such day: `dayOf(2020, 2, 30)`. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) return undefined;
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Negative when `a` is before `b`, 0 on the same day, positive after. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}
