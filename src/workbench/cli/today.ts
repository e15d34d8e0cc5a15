import type { Day } from '../../core/vietnamese/day';
import type { CliIo } from './CliIo';

/** The calendar day of `io.now()` where the user is. */
export function today(io: Pick<CliIo, 'now'>): Day {
  const now = io.now();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
