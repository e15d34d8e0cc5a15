import { serialFromDay } from '../../../../../core/vietnamese/serialDate';
import type { Entry } from './Entry';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SEPARATED = /^(\d{1,4})\s*[/-]\s*(\d{1,4})(?:\s*[/-]\s*(\d{1,4}))?$/;

/**
 * A date or a time of day typed in English-US, month first: `"05/07/2020"` is
 * the seventh of May, `"1/2"` the second of January of this year, `"7/2020"`
 * the first of July. `undefined` for other text, `"31/12/2020"` among it.
 */
export function readDateEntry(text: string, thisYear: number): Entry | undefined {
  return readSeparated(text, thisYear) ?? readNamed(text, thisYear) ?? readTime(text);
}

function readSeparated(text: string, thisYear: number): Entry | undefined {
  const match = SEPARATED.exec(text);
  if (!match) return undefined;
  const parts = match.slice(1).filter((part) => part !== undefined);
  const [a, b, c] = parts.map(Number);
  if (a === undefined || b === undefined) return undefined;
  const [isYearFirst, isYearSecond] = [parts[0]?.length === 4, parts[1]?.length === 4];
  if (c !== undefined) {
    if (isYearFirst) return entry(a, b, c, 'm/d/yyyy');
    return isYearSecond || parts[2]?.length === 3 ? undefined : entry(fullYear(c), a, b, 'm/d/yyyy');
  }
  if (isYearSecond) return entry(b, a, 1, 'mmm-yy');
  if (isYearFirst) return entry(a, b, 1, 'mmm-yy');
  // "1/2" is a day of this year; "1/32" can only be January 1932.
  return entry(thisYear, a, b, 'd-mmm') ?? entry(fullYear(b), a, 1, 'mmm-yy');
}

function readNamed(text: string, thisYear: number): Entry | undefined {
  const dayFirst = /^(\d{1,2})[\s-]([a-z]+)(?:[\s-](\d{2,4}))?$/i.exec(text);
  const monthFirst = /^([a-z]+)[\s-](\d{1,2})(?:,\s*(\d{2,4}))?$/i.exec(text);
  const match = dayFirst ?? monthFirst;
  if (!match) return undefined;
  const [day, word, year] = dayFirst ? [match[1], match[2], match[3]] : [match[2], match[1], match[3]];
  const name = (word ?? '').toLowerCase();
  const month = Math.max(MONTHS.indexOf(name), LONG_MONTHS.indexOf(name)) + 1;
  if (month === 0) return undefined;
  return year === undefined
    ? entry(thisYear, month, Number(day), 'd-mmm')
    : entry(fullYear(Number(year)), month, Number(day), 'd-mmm-yy');
}

function readTime(text: string): Entry | undefined {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?\s*(am|pm)?$/i.exec(text);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const hours = Number(match[1]);
  if (half && hours > 12) return undefined;
  const seconds = ((half ? hours % 12 : hours) + (half === 'pm' ? 12 : 0)) * 3600 + Number(match[2]) * 60;
  const pattern = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return {
    value: (seconds + Number(match[3] ?? 0)) / 86_400,
    numberFormat: half ? `${pattern} AM/PM` : hours > 23 ? '[h]:mm:ss' : pattern,
  };
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function entry(year: number, month: number, day: number, numberFormat: string): Entry | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  const value = exists ? serialFromDay({ year, month, day }) : undefined;
  return value === undefined ? undefined : { value, numberFormat };
}
