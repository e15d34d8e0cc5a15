import type { DateReading, Reading } from '../register/reading';
import { compareDays } from '../vietnamese/day';
import { contains, type Period } from './period';
import type { Verdict } from './Measurement';

/**
 * Whether a date lies in a period. A date that was written less precisely
 * ("5/2020") or that can be read in two ways does where all of it does, and
 * does not where none of it does; anything between is a doubt.
 */
export function judgeDate(reading: Reading<DateReading>, period: Pick<Period, 'from' | 'to'>): Verdict {
  if (reading.kind === 'empty') return 'date-empty';
  if (reading.kind === 'unreadable') return 'date-unclear';
  const candidates = reading.kind === 'sure' ? [reading.value] : reading.candidates;
  if (candidates.every(({ from, to }) => contains(period, from) && contains(period, to))) return true;
  const isOutside = ({ from, to }: DateReading) => compareDays(to, period.from) < 0 || compareDays(period.to, from) < 0;
  if (candidates.every(isOutside)) return false;
  return candidates.length > 1 ? 'date-unclear' : 'date-wide';
}
