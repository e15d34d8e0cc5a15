import type { Period } from '../../plan/period';
import { daysInMonth } from '../../vietnamese/day';

/** How a period is spoken of in running text. */
export interface PeriodWords {
  /** "6 tháng đầu năm": the year is in the title. */
  readonly period: string;
  /** What is left of the year: "6 tháng cuối năm"; `undefined` when nothing is. */
  readonly rest: string | undefined;
  /** The year whose plan holds. */
  readonly year: string;
}

export function periodWords({ label, to }: Period): PeriodWords {
  const withoutYear = /^(\d+ tháng (?:đầu|cuối) năm) \d{4}$/.exec(label)?.[1] ?? label;
  const period = withoutYear.startsWith('từ ') ? `thời gian ${withoutYear}` : withoutYear;
  const isMonthEnd = to.day === daysInMonth(to.year, to.month);
  const isOver = to.month === 12;
  const rest = isOver ? undefined : isMonthEnd ? `${12 - to.month} tháng cuối năm` : 'thời gian còn lại của năm';
  return { period, rest, year: String(to.year) };
}
