import { detectLegacy } from '../../vietnamese/legacy/detectLegacy';
import { normaliseText } from '../../vietnamese/normaliseText';
import { foldTones } from '../../vietnamese/foldTones';
import { FAMILIES } from '../fields';
import type { Grid } from './Grid';
import { unitIn } from './HeaderText';
import { isRoman } from './rowLabels';
import { CLEAR } from './clear';
import { scoreHeader } from './scoreHeader';
import { isWhole } from './scorePath';

/** The header of a table: its rows, and for each column the texts above it from the outermost parent to its own. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

/** Deeper headers than this do not exist; a run of text rows that long is something else. */
export const DEEPEST = 4;

/** How many rows below a lone sub-header are looked at to tell it from a section. */
const LOOK_BELOW = 12;
/** So many filled ones among them are enough: further down stands the signature of a short list. */
const ENOUGH_BELOW = 4;

/**
 * The header that begins in a row, with the rows below that divide its merged
 * cells ("Thành viên" over "Tổng số" and "Nữ"). Only the first cell of a merged
 * one holds text, so what a row divides is told by where its texts stand.
 */
export function headerBlockAt(grid: Grid, first: number, columns: readonly number[]): HeaderBlock {
  const rows = [first];
  while (rows.length < DEEPEST && dividesRowAbove(grid, first + rows.length, first, columns)) {
    rows.push(first + rows.length);
  }
  return headerBlockOf(grid, rows, columns);
}

/** The header that consists of these rows, whatever they hold. */
export function headerBlockOf(grid: Grid, rows: readonly number[], columns: readonly number[]): HeaderBlock {
  return { rows, paths: new Map(columns.flatMap((column) => headed(column, pathOf(grid, rows, column)))) };
}

function headed(column: number, path: readonly string[]): [number, readonly string[]][] {
  return path.length > 0 ? [[column, path]] : [];
}

/** Whether all texts of a row stand where the row above leaves room for them: below a merged cell. */
function dividesRowAbove(grid: Grid, row: number, first: number, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => !grid.isEmpty(row, column));
  if (filled.length === 0 || row > grid.bottom || isSection(grid, row, filled)) return false;
  return filled.every((column) => {
    if (!grid.isWords(row, column)) return false;
    if (grid.isEmpty(row - 1, column)) return spannedFrom(grid, row - 1, row, column) !== undefined;
    if (grid.isEmpty(row - 1, column + 1) && !grid.isEmpty(row, column + 1)) return true;
    return row - 1 >= first && isNumericBelow(grid, row, column);
  });
}

/** "I | Huyện Nho Quan" right under the header: one label, which heads no column. */
function isSection(grid: Grid, row: number, filled: readonly number[]): boolean {
  if (filled.length > 2) return false;
  const texts = filled.map((column) => textAt(grid, row, column));
  return texts.some((text) => isRoman(foldTones(text))) || (texts.length === 1 && !headsColumn(texts[0] ?? ''));
}

/** A lone sub-header names a field, a unit, or the whole of what stands above it. */
function headsColumn(text: string): boolean {
  if (isWhole(text) || unitIn(text.replace(/^\(|\)$/g, '')) !== undefined) return true;
  return FAMILIES.some((family) => [...scoreHeader(family, text).values()].some(({ score }) => score >= CLEAR));
}

/** The column whose merged cell in `row` reaches over `column`, seen from the texts in the row below. */
function spannedFrom(grid: Grid, row: number, below: number, column: number): number | undefined {
  for (let c = column; c >= grid.left; c -= 1) {
    if (grid.isEmpty(below, c) && c !== column) return undefined;
    if (!grid.isEmpty(row, c)) return c;
  }
  return undefined;
}

/** A single text below a header is a sub-header over figures; over words it is a section or a total. */
function isNumericBelow(grid: Grid, row: number, column: number): boolean {
  let numeric = 0;
  let words = 0;
  const bottom = Math.min(row + LOOK_BELOW, grid.bottom);
  for (let r = row + 1; r <= bottom && numeric + words < ENOUGH_BELOW; r += 1) {
    const value = grid.value(r, column);
    if (typeof value === 'number' || (typeof value === 'string' && /^\s*\d/.test(value))) numeric += 1;
    else if (grid.isWords(r, column)) words += 1;
  }
  return numeric > 2 * words;
}

/** The texts over a column, outermost first; merged parents are carried over the columns that they span. */
function pathOf(grid: Grid, rows: readonly number[], column: number): string[] {
  const path: string[] = [];
  rows.forEach((row, index) => {
    const own = textAt(grid, row, column);
    if (own !== '') {
      path.push(own);
      return;
    }
    const below = rows.slice(index + 1).find((r) => !grid.isEmpty(r, column));
    if (below === undefined || path.length > index) return;
    const parent = parentColumn(grid, rows.slice(index), column);
    if (parent !== undefined) path.push(textAt(grid, row, parent));
  });
  return path;
}

/** Goes left along the row as long as the columns between are divided further down as well. */
function parentColumn(grid: Grid, rows: readonly number[], column: number): number | undefined {
  const [row = 0, ...lower] = rows;
  for (let c = column - 1; c >= grid.left; c -= 1) {
    if (!lower.some((r) => !grid.isEmpty(r, c))) return undefined;
    if (!grid.isEmpty(row, c)) return c;
  }
  return undefined;
}

function textAt(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  if (typeof value === 'boolean') return '';
  const text = String(value);
  // As its reader sees it in the old font; before spaces are tidied, which may be bytes of letters.
  return normaliseText(detectLegacy(text)?.text ?? text);
}
