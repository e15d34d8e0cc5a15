import { fold } from '../vietnamese/fold';
import type { SheetValues } from '../sheet/values';
import { familyOf } from './familyOf';
import { FAMILIES, type Field, type SheetFamily } from './fields';
import { readText } from './readText';
import { cropSheet } from './recognition/cropSheet';
import { findTables } from './recognition/findTable';
import { Grid } from './recognition/Grid';
import type { HeaderBlock } from './recognition/HeaderBlock';
import { CLEAR } from './recognition/clear';
import { scorePath } from './recognition/scorePath';
import { recogniseTable } from './recogniseTable';
import type { RecognisedSheet } from './Register';

/** What each record of a family is known by, and a second list begins with again. */
const KEYS: Readonly<Record<SheetFamily, readonly Field[]>> = {
  register: ['name'],
  plan: ['indicator'],
  activity: ['activity_type', 'unit_supported', 'name'],
};

/** These stand in any list and show nothing. */
const EVERYWHERE: ReadonlySet<Field> = new Set(['ordinal', 'note']);

/** So many rows show whether there are two lists. */
const ROWS_TO_LOOK_AT = 200;

/** So many rows with the same unit on both sides are one list that is compared or continued. */
const SAME_UNITS = 0.5;

/**
 * The tables of a part of a sheet that stand side by side without an "STT"
 * each: with an empty column between, or with a header that begins anew ("Tên
 * HTX | Xã | Tên THT | Xã"). Two only where each half is a list by itself and
 * they do not tell of the same units; the part as it is where that cannot be told.
 * In steps.
 */
export function* splitBeside(part: SheetValues): Generator<undefined, readonly SheetValues[], undefined> {
  const grid = new Grid(part);
  const [candidate] = yield* findTables(grid);
  if (!candidate) return [part];
  const { block } = candidate;
  const headed = [...block.paths.keys()].sort((a, b) => a - b);
  for (const start of headed.slice(1)) {
    const isApart = start > grid.left && isBlank(grid, start - 1, block.rows[0] ?? grid.top);
    const likeness = isApart ? 'apart' : beginsAnew(block, headed, start);
    if (!likeness) continue;
    const { top, bottom } = grid;
    const left = cropSheet(part, { top, bottom, left: grid.left, right: start - 1 });
    const right = cropSheet(part, { top, bottom, left: start, right: grid.right });
    if (yield* areTwoLists(left, right, block, likeness)) return [left, ...(yield* splitBeside(right))];
  }
  return [part];
}

/** Whether a column holds nothing from the header down. */
function isBlank(grid: Grid, column: number, from: number): boolean {
  for (let row = from; row <= grid.bottom; row += 1) if (!grid.isEmpty(row, column)) return false;
  return true;
}

/** How two halves are told apart: by an empty column, by two headers that begin alike, or by a header that holds the other. */
type Likeness = 'apart' | 'alike' | 'within';

/** Whether the headers from a column on, which name what a list is known by, say again what the left half says. */
function beginsAnew(block: HeaderBlock, headed: readonly number[], start: number): Likeness | undefined {
  for (const family of FAMILIES) {
    const named = headed.map((column) => ({ column, field: namedBy(block, family, column) }));
    const left = named.filter(({ column, field }) => column < start && field !== 'ordinal');
    const [key, ...right] = named.filter(({ column }) => column >= start);
    const known = new Set(left.map(({ field }) => field));
    if (key?.field === undefined || !KEYS[family].includes(key.field) || !known.has(key.field)) continue;
    const own = right.filter(({ field }) => field !== undefined && field !== key.field && !EVERYWHERE.has(field));
    if (left[0]?.field === key.field && own.some(({ field }) => known.has(field))) return 'alike';
    if (own.length > 0 && own.every(({ field }) => known.has(field))) return 'within';
  }
  return undefined;
}

function namedBy(block: HeaderBlock, family: SheetFamily, column: number): Field | undefined {
  let best: Field | undefined;
  let highest = CLEAR;
  for (const [field, { score }] of scorePath(family, block.paths.get(column) ?? [])) {
    if (score >= highest) [best, highest] = [field, score];
  }
  return best;
}

function* areTwoLists(
  left: SheetValues,
  right: SheetValues,
  block: HeaderBlock,
  likeness: Likeness,
): Generator<undefined, boolean, undefined> {
  const a = yield* listIn(left, block);
  const b = yield* listIn(right, block);
  if (!a || !b || tellOfSameUnits(left, a, right, b)) return false;
  // What follows a gap may say more about the same records: two lists of the same length are not told apart.
  if (likeness === 'apart') return familyOf(a.role) === familyOf(b.role) || a.dataRows.at(-1) !== b.dataRows.at(-1);
  const grid = new Grid(left);
  const isFilled = (row: number): boolean => !grid.isEmpty(row, grid.right);
  if (without(b.dataRows, a.dataRows).some(isFilled)) return false;
  // Of a right list that need not begin with its name, the last column of the left half may be a part.
  return likeness === 'alike' || without(a.dataRows, b.dataRows).some(isFilled);
}

function without(rows: readonly number[], others: readonly number[]): number[] {
  const taken = new Set(others);
  return rows.filter((row) => !taken.has(row));
}

/** The list that half of a part is, if its role and its key are clear. */
function* listIn(
  half: SheetValues,
  { rows }: HeaderBlock,
): Generator<undefined, RecognisedSheet | undefined, undefined> {
  const { left, right, bottom } = new Grid(half);
  const last = Math.min(bottom, (rows.at(-1) ?? half.top) + ROWS_TO_LOOK_AT);
  const found = yield* recogniseTable(cropSheet(half, { top: half.top, bottom: last, left, right }));
  const isClear = found.band !== 'unknown' && found.dataRows.length > 0 && keyOf(found) !== undefined;
  return isClear && usedFields(found) >= 2 ? found : undefined;
}

function usedFields({ columns }: RecognisedSheet): number {
  return columns.filter(({ field, band }) => band !== 'unknown' && !EVERYWHERE.has(field)).length;
}

function keyOf({ role, columns }: RecognisedSheet): number | undefined {
  const family = familyOf(role);
  const keys = family ? KEYS[family] : [];
  return columns.find(({ field, band }) => band !== 'unknown' && keys.includes(field))?.column;
}

function tellOfSameUnits(left: SheetValues, a: RecognisedSheet, right: SheetValues, b: RecognisedSheet): boolean {
  const units = (half: SheetValues, found: RecognisedSheet): string[] => {
    const grid = new Grid(half);
    const key = keyOf(found) ?? 0;
    return found.dataRows.map((row) => fold(readText(grid.value(row, key)))).filter((text) => text !== '');
  };
  const known = new Set(units(left, a));
  const others = units(right, b);
  return others.filter((unit) => known.has(unit)).length > SAME_UNITS * others.length;
}
