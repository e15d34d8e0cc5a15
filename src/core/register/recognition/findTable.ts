import { FAMILIES, type SheetFamily } from '../fields';
import type { Grid } from './Grid';
import { completeHeader } from './completeHeader';
import { headerBlockAt, type HeaderBlock } from './HeaderBlock';
import { CLEAR } from './clear';
import { scorePath } from './scorePath';

/** A header worth looking into, before the values have been looked at. */
export interface TableCandidate {
  readonly block: HeaderBlock;
  readonly family: SheetFamily;
  /** Sum over the fields of how well a column is headed for them. */
  readonly score: number;
}

/** Tables begin within so many rows that hold something. */
const ROWS_TO_LOOK_AT = 60;

/** And within so many columns: a register has fewer than a hundred. */
export const COLUMNS_TO_LOOK_AT = 400;

/** A table needs this many columns that are clearly headed. */
const FEWEST_FIELDS = 2;

/**
 * The best header of each family of sheets that the first rows could be, best
 * first. Of equal ones the shortest: a title over the whole table is no header.
 * In steps, one a row.
 */
export function* findTables(grid: Grid): Generator<undefined, TableCandidate[], undefined> {
  const best = new Map<SheetFamily, TableCandidate>();
  const right = Math.min(grid.right, grid.left + COLUMNS_TO_LOOK_AT - 1);
  let looked = 0;
  for (let row = grid.top; row <= grid.bottom && looked < ROWS_TO_LOOK_AT; row += 1) {
    const filled = grid.filled(row, grid.left, right);
    if (filled.length === 0) continue;
    looked += 1;
    if (filled.filter((column) => grid.isWords(row, column)).length < FEWEST_FIELDS) continue;
    yield;
    const columns = range(grid.left, right);
    const block = headerBlockAt(grid, row, columns);
    for (const family of FAMILIES) {
      const candidate = { block, family, score: headerScore(family, block) };
      const known = best.get(family);
      const isBetter = candidate.score > (known?.score ?? 0) + 1e-6;
      const isTighter = known && candidate.score > known.score - 1e-6 && isWithin(block, known.block);
      if (candidate.score > 0 && (isBetter || isTighter)) best.set(family, candidate);
    }
  }
  return [...best.values()]
    .map((candidate) => ({ ...candidate, block: completeHeader(grid, candidate.block, candidate.family) }))
    .sort((a, b) => b.score - a.score);
}

/** The header that the user says begins in a row, for each of these families. */
export function tablesAt(grid: Grid, row: number, families: readonly SheetFamily[]): readonly TableCandidate[] {
  const right = Math.min(grid.right, grid.left + COLUMNS_TO_LOOK_AT - 1);
  const block = headerBlockAt(grid, row, range(grid.left, right));
  return families.map((family) => ({ block, family, score: headerScore(family, block) }));
}

function headerScore(family: SheetFamily, block: HeaderBlock): number {
  const byField = new Map<string, number>();
  for (const path of block.paths.values()) {
    for (const [field, { score }] of scorePath(family, path)) {
      if (score >= CLEAR && score > (byField.get(field) ?? 0)) byField.set(field, score);
    }
  }
  if (byField.size < FEWEST_FIELDS) return 0;
  return [...byField.values()].reduce((sum, score) => sum + score, 0);
}

/** Whether a block is the same header without rows above it. */
function isWithin(block: HeaderBlock, larger: HeaderBlock): boolean {
  return block.rows.every((row) => larger.rows.includes(row)) && block.paths.size >= larger.paths.size;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
