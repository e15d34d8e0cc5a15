import type { SheetFamily } from '../fields';
import type { Grid } from './Grid';
import { DEEPEST, headerBlockOf, type HeaderBlock } from './HeaderBlock';
import { CLEAR } from './clear';
import { scoreHeader } from './scoreHeader';

/**
 * A header with the rows that belong to it although they divide nothing: the
 * row above, where it heads a column that has no header yet ("STT" merged over
 * three rows), and the blank rows below that merged cells reach into.
 */
export function completeHeader(grid: Grid, block: HeaderBlock, family: SheetFamily): HeaderBlock {
  const columns = [...block.paths.keys()];
  const [first = grid.top] = block.rows;
  const last = block.rows.at(-1) ?? first;
  const near = range(Math.max(grid.left, Math.min(...columns) - 2), Math.min(grid.right, Math.max(...columns) + 2));
  const above = block.rows.length < DEEPEST && headsMore(grid, first - 1, block, near, family) ? [first - 1] : [];
  const below = range(last + 1, lastOfMerged(grid, last, near, block.rows.length + above.length));
  if (above.length === 0 && below.length === 0) return block;
  return headerBlockOf(grid, [...above, ...block.rows, ...below], above.length > 0 ? near : columns);
}

/** Whether a row names a column that the header leaves without a name. */
function headsMore(
  grid: Grid,
  row: number,
  { paths }: HeaderBlock,
  columns: readonly number[],
  family: SheetFamily,
): boolean {
  if (row < grid.top) return false;
  return columns.some((column) => {
    if (paths.has(column) || !grid.isWords(row, column)) return false;
    return [...scoreHeader(family, String(grid.value(row, column))).values()].some(({ score }) => score >= CLEAR);
  });
}

/** The last row of the header's merged cells: known, or told by one row below that is all blank. */
function lastOfMerged(grid: Grid, last: number, columns: readonly number[], depth: number): number {
  const { merges } = grid.sheet;
  if (merges) {
    const reaching = merges.filter(
      ({ top, bottom, left }) => top <= last && bottom > last && bottom - top < DEEPEST && columns.includes(left),
    );
    return Math.max(last, ...reaching.map(({ bottom }) => bottom));
  }
  const isBlank = last + 1 < grid.bottom && columns.every((column) => grid.isEmpty(last + 1, column));
  return isBlank && depth < DEEPEST ? last + 1 : last;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
