import type { CellValue, SheetValues } from '../sheet/values';
import type { FieldType } from './fieldTables/FieldSpec';
import type { Grid } from './recognition/Grid';

/** What holds for every row that a cell is merged over. A figure does not: it is the figure of all of them together. */
const HELD: ReadonlySet<FieldType> = new Set(['text', 'sector', 'status', 'entityType', 'rating', 'date']);

/** The rows of a column that a merged cell reaches into, with what the cell holds; empty where merges are not known. */
export function heldByMerges(sheet: SheetValues, grid: Grid, column: number, type: FieldType): Map<number, CellValue> {
  const held = new Map<number, CellValue>();
  if (!HELD.has(type)) return held;
  for (const { top, bottom, left, right } of sheet.merges ?? []) {
    if (column < left || column > right || top === bottom) continue;
    const value = grid.value(top, left);
    for (let row = top + 1; row <= Math.min(bottom, grid.bottom); row += 1) held.set(row, value);
  }
  return held;
}
