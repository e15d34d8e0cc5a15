import type { DateReading, Reading } from '../register/reading';
import { dayOf, daysInMonth } from './day';
import { normaliseText } from './normaliseText';

/**
 * Which of two numbers before the year is the day. A column settles it where
 * one of its texts can only be read one way; a text alone cannot.
 */
export type DayOrder = 'dayFirst' | 'monthFirst' | 'unknown';

/** Founding dates of cooperatives and terms of loans lie in here; anything else is a slip of the keyboard. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Excel reads two-digit years up to 29 as 20yy and the others as 19yy; users expect the same. */
const LAST_TWO_DIGIT_YEAR_OF_2000S = 29;

const SEPARATOR = String.raw`\s*[/.\-–]\s*`;
const TIME = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const THREE_PARTS = new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4}|\\d{2})${TIME}$`);
const ISO = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`);
const MONTH_YEAR = new RegExp(`^(?:tháng|thang|t)?\\s*(\\d{1,2})(?:${SEPARATOR}|\\s+(?:năm|nam)\\s+)(\\d{4})$`);
const YEAR = /^(?:năm|nam)?\s*(\d{4})$/;
const WORDS = /^(?:ngày|ngay)?\s*(\d{1,2})\s*(?:tháng|thang)\s*(\d{1,2})\s*,?\s*(?:năm|nam)\s*(\d{4})$/;

/**
 * Reads a date as Vietnamese offices type it: "05/07/2020", "5.7.2020",
 * "5-7-20", "ngày 5 tháng 7 năm 2020", "07/2020", "2020", and "2020-07-05".
 *
 * When the day could be the month as well ("05/07/2020") and `order` is
 * unknown, the reading carries both, the Vietnamese one (5 July) first. Text
 * without a year, or with a day that no calendar has, is unreadable.
 */
export function parseDate(text: string, order: DayOrder = 'unknown'): Reading<DateReading> {
  const clean = normaliseText(text).toLowerCase();
  if (clean === '') return { kind: 'empty' };
  const unreadable: Reading<DateReading> = { kind: 'unreadable', text };

  const three = THREE_PARTS.exec(clean);
  if (three) return readTwoOrders(Number(three[1]), Number(three[2]), fullYear(three[3] ?? ''), order) ?? unreadable;

  const iso = ISO.exec(clean);
  if (iso) return single(day(Number(iso[1]), Number(iso[2]), Number(iso[3]))) ?? unreadable;

  const words = WORDS.exec(clean);
  if (words) return single(day(Number(words[3]), Number(words[2]), Number(words[1]))) ?? unreadable;

  const month = MONTH_YEAR.exec(clean);
  if (month) return single(wholeMonth(Number(month[2]), Number(month[1]))) ?? unreadable;

  const year = YEAR.exec(clean);
  if (year) return single(wholeYear(Number(year[1]))) ?? unreadable;

  return unreadable;
}

/** All days of a year, as "2019" in a date column means; `undefined` outside 1900 to 2100. */
export function wholeYear(year: number): DateReading | undefined {
  if (!isPlausible(year)) return undefined;
  return { precision: 'year', from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
}

function wholeMonth(year: number, month: number): DateReading | undefined {
  if (!isPlausible(year) || month < 1 || month > 12) return undefined;
  return { precision: 'month', from: { year, month, day: 1 }, to: { year, month, day: daysInMonth(year, month) } };
}

function day(year: number, month: number, dayOfMonth: number): DateReading | undefined {
  const found = isPlausible(year) ? dayOf(year, month, dayOfMonth) : undefined;
  return found && { precision: 'day', from: found, to: found };
}

function readTwoOrders(first: number, second: number, year: number, order: DayOrder): Reading<DateReading> | undefined {
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (!dayFirst || !monthFirst || first === second) return single(dayFirst ?? monthFirst);
  if (order === 'dayFirst') return single(dayFirst);
  if (order === 'monthFirst') return single(monthFirst);
  return { kind: 'ambiguous', candidates: [dayFirst, monthFirst] };
}

function single(value: DateReading | undefined): Reading<DateReading> | undefined {
  return value && { kind: 'sure', value };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= LAST_TWO_DIGIT_YEAR_OF_2000S ? 2000 + year : 1900 + year;
}

function isPlausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
