import { FAMILIES } from '../fields';
import type { Grid } from './Grid';
import { CLEAR } from './clear';
import { scoreHeader } from './scoreHeader';

/** Fewer texts are a title or a signature. */
const FEWEST_TEXTS = 3;
/** So many of them must clearly name a field of one family of sheets. */
const ENOUGH = 2 / 3;

/**
 * Whether a row can only be the header of another table: nothing but words,
 * most of them names of fields, and a blank row or a title above it.
 */
export function headsTableBelow(grid: Grid, row: number): boolean {
  const cells = grid.sheet.values[row - grid.top] ?? [];
  if (cells.some((cell) => typeof cell !== 'string')) return false;
  if (grid.filled(row - 1).length > 1) return false;
  const filled = grid.filled(row);
  if (filled.length < FEWEST_TEXTS || !filled.every((column) => grid.isWords(row, column))) return false;
  const texts = filled.map((column) => String(grid.value(row, column)));
  return FAMILIES.some((family) => {
    const named = texts.filter((text) => [...scoreHeader(family, text).values()].some(({ score }) => score >= CLEAR));
    return named.length >= FEWEST_TEXTS && named.length >= ENOUGH * texts.length;
  });
}
