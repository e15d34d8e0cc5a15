import { dayOf } from '../../../../core/vietnamese/day';
import { serialFromDay } from '../../../../core/vietnamese/serialDate';

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;

/**
 * The serial number of a date, a time or both in text: `05/07/2026` is 5 July
 * 2026 (Vietnam writes the day first), `2026-07-05` the same. `undefined` when
 * it is no date that exists. In the 1900 system.
 */
export function parseDateText(text: string): number | undefined {
  const [first = '', second, ...more] = text.trim().split(/\s+/);
  if (more.length > 0) return undefined;
  const date = parseDay(first);
  if (second === undefined) return date ?? parseTime(first);
  const time = parseTime(second);
  return date === undefined || time === undefined ? undefined : date + time;
}

function parseDay(text: string): number | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  const yearFirst = YEAR_FIRST.exec(text);
  if (dayFirst) return serialOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  if (yearFirst) return serialOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return undefined;
}

function parseTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : undefined;
}

function serialOf(year: number, month: number, dayOfMonth: number): number | undefined {
  const day = dayOf(year, month, dayOfMonth);
  return day && serialFromDay(day);
}
