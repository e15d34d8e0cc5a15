import { dayOrderOf } from '../core/register/dayOrderOf';
import { readDate } from '../core/register/readDate';
import type { DateReading, Reading } from '../core/register/reading';
import type { CellValue } from '../core/sheet/values';
import { formatDateReading } from '../core/vietnamese/formatDate';
import { cellValue, type Matrix } from './elementwise';
import { isCellError, notAvailable } from './errors';
import { messages } from './messages';

/** Reads the dates of a range, in the order of day and month that its texts together show. */
export function dateReader(dates: Matrix): (cell: CellValue) => Reading<DateReading> {
  const order = dayOrderOf(dates.flatMap((row) => row.filter((cell) => !isCellError(cell)).map(cellValue)));
  return (cell) => readDate(cell, order);
}

/** `#N/A` that names both readings of a date. */
export function ambiguousDate(cell: CellValue, candidates: readonly DateReading[]): CustomFunctions.Error {
  return notAvailable(messages.ambiguous(String(cell), candidates.map(formatDateReading)));
}
