import type { DateUnit, FormatSection } from './parseNumberFormat';

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const SHORT_WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const DAY_MS = 86_400_000;
/** 31/12/9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/**
 * A serial number as a date or time: 43831 in `dd/mm/yyyy` is `"01/01/2020"`.
 * `undefined` for numbers that are no date in Excel (it shows #### for them).
 *
 * @param date1904 the workbook counts from 1904, as old Macs did
 */
export function formatDate(serial: number, section: FormatSection, date1904: boolean): string | undefined {
  const day1900 = date1904 ? serial + 1462 : serial;
  if (day1900 < 0 || day1900 >= LAST_SERIAL + 1) return undefined;
  const parts = partsOf(day1900);
  const twelveHours = section.tokens.some((token) => token.type === 'ampm');
  return section.tokens
    .map((token) => {
      if (token.type === 'literal') return token.text;
      if (token.type === 'ampm') return parts.h < 12 ? 'SA' : 'CH';
      if (token.type === 'percent') return '%';
      if (token.type === 'comma') return ',';
      if (token.type === 'point') return '.';
      if (token.type !== 'date') return '';
      if (token.elapsed) return String(elapsed(serial, token.unit)).padStart(token.length, '0');
      if (token.unit === 'h' && twelveHours) return String(parts.h % 12 || 12).padStart(token.length, '0');
      return unitText(token.unit, token.length, parts);
    })
    .join('');
}

interface DateParts extends Record<DateUnit, number> {
  /** 0 is Sunday. */
  weekday: number;
}

function partsOf(serial: number): DateParts {
  const seconds = Math.round(serial * 86_400);
  const wholeDay = Math.floor(seconds / 86_400);
  const inDay = seconds - wholeDay * 86_400;
  const time = { h: Math.floor(inDay / 3600), n: Math.floor(inDay / 60) % 60, s: inDay % 60 };
  // Excel has a 29 February 1900 (day 60) and a day 0.
  if (wholeDay === 60) return { y: 1900, m: 2, d: 29, weekday: 3, ...time };
  if (wholeDay === 0) return { y: 1900, m: 1, d: 0, weekday: 6, ...time };
  const date = new Date(Date.UTC(1899, 11, wholeDay < 60 ? 31 : 30) + wholeDay * DAY_MS);
  return {
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    weekday: (wholeDay + 6) % 7,
    ...time,
  };
}

function elapsed(serial: number, unit: DateUnit): number {
  const seconds = Math.round(serial * 86_400);
  return Math.floor(unit === 'h' ? seconds / 3600 : unit === 'n' ? seconds / 60 : seconds);
}

function unitText(unit: DateUnit, length: number, parts: DateParts): string {
  const value = parts[unit];
  if (unit === 'y') return length > 2 ? String(value).padStart(4, '0') : String(value % 100).padStart(2, '0');
  if (unit === 'm' && length > 2) return length === 3 ? `Thg ${value}` : `Tháng ${value}`;
  if (unit === 'd' && length > 2) return (length === 3 ? SHORT_WEEKDAYS : WEEKDAYS)[parts.weekday] ?? '';
  return String(value).padStart(Math.min(length, 2), '0');
}
