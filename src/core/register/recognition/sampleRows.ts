import { foldTones } from '../../vietnamese/foldTones';
import { readText } from '../readText';
import type { Grid } from './Grid';
import { isTotalLabel } from './rowLabels';

/** So many rows show what a column holds. */
const SAMPLE = 200;

/** Rows fuller than this are records and not sections, titles or signatures. */
const FEWEST_CELLS = 3;

/**
 * Some of the rows below a header that look like records, spread evenly over
 * the sheet, the first ones always among them (a list often changes its habits
 * further down, and its first rows are the best kept).
 */
export function sampleRows(grid: Grid, from: number, columns: readonly number[]): number[] {
  const all = grid.bottom - from + 1;
  const step = Math.max(1, Math.floor(all / SAMPLE));
  const needed = Math.min(FEWEST_CELLS, Math.max(1, columns.length - 1));
  const rows: number[] = [];
  for (let row = from; row <= grid.bottom && rows.length < 2 * SAMPLE; row += rows.length < SAMPLE / 4 ? 1 : step) {
    const filled = columns.filter((column) => !grid.isEmpty(row, column));
    if (filled.length < needed) continue;
    const label = filled.find((column) => grid.isWords(row, column));
    if (label !== undefined && isTotalLabel(foldTones(readText(grid.value(row, label))))) continue;
    rows.push(row);
  }
  return rows;
}
