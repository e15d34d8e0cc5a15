import { daysInMonth, type Day } from '../vietnamese/day';
import type { Period } from './period';

/** The same period one year earlier: "6 tháng đầu năm 2019" for "6 tháng đầu năm 2020". */
export function yearBefore({ from, to, label, shortLabel }: Period): Period {
  const earlier = (text: string): string => text.replace(/(?<!\d)\d{4}(?!\d)/g, (year) => String(Number(year) - 1));
  return { from: dayBefore(from), to: dayBefore(to), label: earlier(label), shortLabel: earlier(shortLabel) };
}

/** The end of February stays the end of February. */
function dayBefore({ year, month, day }: Day): Day {
  const isMonthEnd = day === daysInMonth(year, month);
  const last = daysInMonth(year - 1, month);
  return { year: year - 1, month, day: isMonthEnd ? last : Math.min(day, last) };
}
