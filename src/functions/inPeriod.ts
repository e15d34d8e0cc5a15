import { judgeDate } from '../core/plan/judgeDate';
import type { Period } from '../core/plan/period';
import type { DateReading, Reading } from '../core/register/reading';
import type { CellValue } from '../core/sheet/values';
import { formatDateReading } from '../core/vietnamese/formatDate';
import { ambiguousDate } from './dates';
import type { CellResult } from './elementwise';
import { invalidValue, notAvailable } from './errors';
import { messages } from './messages';

/**
 * One cell of `HTX.INPERIOD`: whether the date lies in the period, `''` for an
 * empty cell; `#N/A` where it depends on what the text does not say.
 */
export function inPeriodOf(
  cell: CellValue,
  period: Period,
  read: (cell: CellValue) => Reading<DateReading>,
): CellResult {
  const reading = read(cell);
  if (reading.kind === 'empty') return '';
  if (reading.kind === 'unreadable') return invalidValue(messages.notADate(reading.text));
  const verdict = judgeDate(reading, period);
  if (typeof verdict === 'boolean') return verdict;
  if (reading.kind === 'ambiguous') return ambiguousDate(cell, reading.candidates);
  return notAvailable(messages.wideDate(formatDateReading(reading.value), period.label));
}
