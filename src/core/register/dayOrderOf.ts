import type { CellValue } from '../sheet/values';
import type { DayOrder } from '../vietnamese/parseDate';

const TWO_PARTS = /^\s*(\d{1,2})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*\d{2}(?:\d{2})?(?!\d)/;

/**
 * What the texts of a date column show about the order of day and month: a
 * text such as "25/07/2020" settles it for its neighbours, unless another one
 * ("07/25/2020") says the opposite.
 */
export function dayOrderOf(cells: readonly CellValue[]): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const match = TWO_PARTS.exec(cell);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) dayFirst = true;
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return 'unknown';
  return dayFirst ? 'dayFirst' : 'monthFirst';
}
