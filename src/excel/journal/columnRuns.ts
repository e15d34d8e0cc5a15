import type { Place } from './Cell';

/** Rows `from` to `to` of one column, both included. */
export interface Run {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Covers places with runs of rows in their columns: with none between them
 * that is not wanted when `limit` allows, and otherwise with the smallest
 * gaps included until no more than `limit` runs (or one a column) are left.
 */
export function columnRuns(places: readonly Place[], limit = Infinity): Run[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const gaps: { readonly at: number; readonly size: number }[] = [];
  let columns = 0;
  sorted.forEach(({ row, column }, at) => {
    const before = sorted[at - 1];
    if (before?.column !== column) columns += 1;
    else if (row - before.row > 1) gaps.push({ at, size: row - before.row });
  });
  const keep = Math.max(0, limit - columns);
  const splits = new Set(
    gaps.length <= keep
      ? gaps.map(({ at }) => at)
      : [...gaps]
          .sort((a, b) => b.size - a.size)
          .slice(0, keep)
          .map(({ at }) => at),
  );
  const runs: { column: number; from: number; to: number }[] = [];
  sorted.forEach(({ row, column }, at) => {
    const last = runs.at(-1);
    if (last?.column === column && !splits.has(at)) last.to = row;
    else runs.push({ column, from: row, to: row });
  });
  return runs;
}
