import { halfYear } from '../core/plan/period';
import type { Day } from '../core/vietnamese/day';
import type { DateReading, Reading } from '../core/register/reading';
import type { CellValue } from '../core/sheet/values';
import { formatDateReading } from '../core/vietnamese/formatDate';
import { ambiguousDate } from './dates';
import type { CellResult } from './elementwise';
import { invalidValue, notAvailable } from './errors';
import { messages } from './messages';

/** One cell of `HTX.HALFYEAR`: "6 tháng đầu năm 2020"; `#N/A` for a date that can lie in either half. */
export function halfYearOf(cell: CellValue, read: (cell: CellValue) => Reading<DateReading>): CellResult {
  const reading = read(cell);
  if (reading.kind === 'empty') return '';
  if (reading.kind === 'unreadable') return invalidValue(messages.notADate(reading.text));
  const candidates = reading.kind === 'sure' ? [reading.value] : reading.candidates;
  const labels = new Set(candidates.flatMap(({ from, to }) => [labelOf(from), labelOf(to)]));
  const [label, ...others] = labels;
  if (label !== undefined && others.length === 0) return label;
  return reading.kind === 'ambiguous'
    ? ambiguousDate(cell, candidates)
    : notAvailable(messages.noHalf(candidates.map(formatDateReading).join(', ')));
}

function labelOf({ year, month }: Day): string {
  return halfYear(year, month <= 6 ? 1 : 2).label;
}
