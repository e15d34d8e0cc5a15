import type { CellValue } from '../core/sheet/values';
import { formatDateReading } from '../core/vietnamese/formatDate';
import { serialFromDay } from '../core/vietnamese/serialDate';
import type { DateReading, Reading } from '../core/register/reading';
import { ambiguousDate } from './dates';
import type { CellResult } from './elementwise';
import { invalidValue, notAvailable } from './errors';
import { messages } from './messages';

/** One cell of `HTX.DATE`: the serial number of the day; a month or a year alone is no day: `#N/A`. */
export function dateOf(cell: CellValue, read: (cell: CellValue) => Reading<DateReading>): CellResult {
  const reading = read(cell);
  if (reading.kind === 'empty') return '';
  if (reading.kind === 'unreadable') return invalidValue(messages.notADate(reading.text));
  if (reading.kind === 'ambiguous') return ambiguousDate(cell, reading.candidates);
  if (reading.value.precision !== 'day') return notAvailable(messages.noDay(formatDateReading(reading.value)));
  return serialFromDay(reading.value.from) ?? invalidValue(messages.notADate(String(cell)));
}
