import type { Day } from './day';
import type { DateReading } from '../register/reading';

/** A day in figures, as registers print it: "05/07/2020". */
export function formatDate({ year, month, day }: Day): string {
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/**
 * A day in words: "ngày 10 tháng 7 năm 2020". Days below 10 and the months 1
 * and 2 get a leading zero, no others (NĐ 30/2020/NĐ-CP, annex I).
 */
export function formatDateInWords({ year, month, day }: Day): string {
  return `ngày ${twoDigits(day)} tháng ${month <= 2 ? twoDigits(month) : month} năm ${year}`;
}

/** A date as precisely as it was read: "05/07/2020", "07/2020" or "2020". */
export function formatDateReading({ precision, from }: DateReading): string {
  if (precision === 'year') return String(from.year);
  return precision === 'month' ? `${twoDigits(from.month)}/${from.year}` : formatDate(from);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
