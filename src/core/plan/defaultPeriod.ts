import { readDates } from '../register/readColumn';
import type { DateReading, Reading } from '../register/reading';
import type { Register, Role } from '../register/Register';
import type { Field } from '../register/fields';
import { compareDays, type Day } from '../vietnamese/day';
import { halfYear, wholeYear, type Period } from './period';
import { yearOfPlan } from './yearOfPlan';

/** What was done stands in these with its date; the first kind that is there tells what the workbook is about. */
const DATED: readonly (readonly [roles: readonly Role[], date: Field])[] = [
  [['activities', 'loans', 'works'], 'date'],
  [['cooperatives', 'groups', 'unions', 'creditFunds'], 'founded_date'],
];

/** A year with fewer entries than this share of the fullest is a slip of the keyboard, not what the workbook is about. */
const FEW = 0.1;

/** Once entries reach into late November the year-end review is due, not the half-year's. */
const YEAR_END = { month: 11, day: 16 };

/** Until then the year that has ended is still being reviewed. */
const LAST_MONTH_OF_YEAR_END_REVIEW = 2;

/**
 * The period that a report is most likely wanted for: the first half of the
 * year that the workbook is about, or the whole year once its entries reach
 * beyond 15 November.
 *
 * That year is the latest with entries (a handful of strays apart) up to
 * today; in January and February last year, if it has entries. So a workbook
 * about 2020 gives 2020 in whichever year it is opened. Without any dated
 * entry it is the year of the latest plan that has begun, and without a plan
 * the year of today; before April the year before.
 */
export function defaultPeriod(registers: readonly Register[], today: Day): Period {
  const days = datedDays(registers).filter((day) => compareDays(day, today) <= 0);
  const year = yearOfEntries(days, today);
  if (year !== undefined) {
    const reaches = days.some((day) => day.year === year && isAtYearEnd(day));
    return reaches ? wholeYear(year) : halfYear(year, 1);
  }
  const plans = registers
    .filter(({ sheet }) => sheet.role === 'plan')
    .map(yearOfPlan)
    .flatMap((reading) => (reading.kind === 'sure' && reading.value <= today.year ? [reading.value] : []));
  if (plans.length > 0) return halfYear(Math.max(...plans), 1);
  return today.month < 4 ? wholeYear(today.year - 1) : halfYear(today.year, 1);
}

function datedDays(registers: readonly Register[]): Day[] {
  for (const [roles, field] of DATED) {
    const columns = registers
      .filter(({ sheet }) => roles.includes(sheet.role) && sheet.band !== 'unknown')
      .flatMap((register) => register.column(field) ?? []);
    const days = columns.flatMap(readDates).flatMap(dayIn);
    if (days.length > 0) return days;
  }
  return [];
}

/** A date that can be read in two ways tells its year all the same; of its days the earlier one claims less. */
function dayIn(reading: Reading<DateReading>): Day[] {
  const candidates = reading.kind === 'sure' ? [reading.value] : reading.kind === 'ambiguous' ? reading.candidates : [];
  const [first, ...others] = candidates.map(({ from }) => from).sort(compareDays);
  return first && others.every(({ year }) => year === first.year) ? [first] : [];
}

function yearOfEntries(days: readonly Day[], today: Day): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of days) counts.set(year, (counts.get(year) ?? 0) + 1);
  const fullest = Math.max(0, ...counts.values());
  const years = [...counts].filter(([, count]) => count >= fullest * FEW).map(([year]) => year);
  if (years.length === 0) return undefined;
  const isReviewOfLastYear = today.month <= LAST_MONTH_OF_YEAR_END_REVIEW && years.includes(today.year - 1);
  return isReviewOfLastYear ? today.year - 1 : Math.max(...years);
}

function isAtYearEnd({ month, day }: Day): boolean {
  return month > YEAR_END.month || (month === YEAR_END.month && day >= YEAR_END.day);
}
