import { formatDate } from '../../core/vietnamese/formatDate';

/** A moment on this machine's clock, as Vietnam writes it: "14:05 05/07/2020". */
export function formatTime(time: number): string {
  const date = new Date(time);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const day = formatDate({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())} ${day}`;
}
