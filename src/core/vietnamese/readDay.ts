import type { Day } from './day';
import { parseDate } from './parseDate';

/**
 * A day as it is typed into a field: "15/6/2020" is 15 June, the day first as
 * everywhere in the add-in. `undefined` for what is no day of the calendar.
 */
export function readDay(text: string): Day | undefined {
  const reading = parseDate(text, 'dayFirst');
  return reading.kind === 'sure' && reading.value.precision === 'day' ? reading.value.from : undefined;
}
