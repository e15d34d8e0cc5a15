import type { SheetValues } from '../sheet/values';
import { fold } from '../vietnamese/fold';
import { normaliseText } from '../vietnamese/normaliseText';
import { Grid } from './recognition/Grid';
import type { SheetChoices } from './SheetChoices';

/** Of the header's texts, so many must still be there: a header may have been reworded here and there. */
const ENOUGH = 0.6;

/** Rows inserted above a table are fewer than this. */
const ROWS_TO_LOOK_AT = 500;

/** What stands in a header row, by which the row is known again when it has moved. */
export function headerTexts(sheet: SheetValues, row: number): string[] {
  const grid = new Grid(sheet);
  return grid
    .filled(row)
    .filter((column) => grid.isWords(row, column))
    .map((column) => normaliseText(String(grid.value(row, column))));
}

/**
 * Where the chosen header row is now: the row that holds most of its texts, of
 * equal ones the nearest to where it was. Without texts the row itself;
 * `undefined` where nothing was chosen or no row holds enough of them.
 */
export function findHeaderRow(
  grid: Grid,
  { headerRow, headerTexts: texts = [] }: Pick<SheetChoices, 'headerRow' | 'headerTexts'>,
): number | undefined {
  if (headerRow == null) return undefined;
  const wanted = new Set(texts.map(fold));
  if (wanted.size === 0) return headerRow;
  const last = Math.min(grid.bottom, Math.max(grid.top, headerRow) + ROWS_TO_LOOK_AT);
  let found: number | undefined;
  let most = ENOUGH * wanted.size;
  for (let row = Math.max(grid.top, headerRow - ROWS_TO_LOOK_AT); row <= last; row += 1) {
    const held = countHeld(grid, row, wanted);
    const isNearer = found === undefined || Math.abs(row - headerRow) < Math.abs(found - headerRow);
    if (held > most || (held === most && isNearer)) [found, most] = [row, held];
  }
  return found;
}

function countHeld(grid: Grid, row: number, wanted: ReadonlySet<string>): number {
  const held = new Set<string>();
  for (const column of grid.filled(row)) {
    if (!grid.isWords(row, column)) continue;
    const text = fold(String(grid.value(row, column)));
    if (wanted.has(text)) held.add(text);
  }
  return held.size;
}
