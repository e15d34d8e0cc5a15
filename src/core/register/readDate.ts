import type { CellValue } from '../sheet/values';
import { parseDate, wholeYear, type DayOrder } from '../vietnamese/parseDate';
import { dayFromSerial } from '../vietnamese/serialDate';
import { isDateSerial } from './isDateSerial';
import { isErrorValue } from './readText';
import type { DateReading, Reading } from './reading';

/** A number in here is a year that someone typed, not a serial: as serials they are days of 1905. */
const FIRST_YEAR = 1930;
const LAST_YEAR = 2100;

/**
 * The date in a cell: a serial number is that day, 2019 is the whole year,
 * text is read by `parseDate`. `order` says what the rest of the column shows
 * about day and month; without it "05/07/2020" carries both.
 */
export function readDate(cell: CellValue, order: DayOrder = 'unknown'): Reading<DateReading> {
  if (typeof cell === 'number') return readSerial(cell) ?? { kind: 'unreadable', text: String(cell) };
  if (typeof cell === 'boolean' || isErrorValue(cell)) return { kind: 'unreadable', text: String(cell) };
  return parseDate(cell, order);
}

function readSerial(serial: number): Reading<DateReading> | undefined {
  if (Number.isInteger(serial) && serial >= FIRST_YEAR && serial <= LAST_YEAR) {
    const year = wholeYear(serial);
    return year && { kind: 'sure', value: year };
  }
  if (!isDateSerial(serial)) return undefined;
  const day = dayFromSerial(serial);
  return day && { kind: 'sure', value: { precision: 'day', from: day, to: day } };
}
