import type { CellValue } from '../../core/sheet/values';
import { supports } from '../host/supports';
import { placeKey, type Place } from '../journal/Cell';
import { columnRuns, type Run } from '../journal/columnRuns';

/** What a formula comes to. */
export interface FormulaResult {
  /** One value, or all that it fills. */
  readonly values: readonly (readonly CellValue[])[];
  /** The cell is filled by the formula of another one. */
  readonly isFilled: boolean;
}

/** How many ranges one request asks for. */
const RANGES = 400;

/** The results of the formulas in some cells of a sheet, by `placeKey`. One sync where nothing spills and the cells are few. */
export async function readResults(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  places: readonly Place[],
): Promise<ReadonlyMap<string, FormulaResult>> {
  const canSpill = supports('1.12');
  const results = new Map<string, FormulaResult>();
  const maySpill: Place[] = [];
  const wanted = new Set(places.map(placeKey));
  for (const batch of batches(columnRuns(places, RANGES))) {
    for (const { place, value, isSpill } of await readRuns(context, sheet, batch, canSpill)) {
      if (!wanted.has(placeKey(place))) continue;
      results.set(placeKey(place), { values: [[value]], isFilled: false });
      if (isSpill) maySpill.push(place);
    }
  }
  for (const batch of batches(maySpill)) {
    for (const [key, result] of await readSpills(context, sheet, batch)) results.set(key, result);
  }
  return results;
}

interface ValueRead {
  readonly place: Place;
  readonly value: CellValue;
  /** The cell may belong to a spilled result. */
  readonly isSpill: boolean;
}

async function readRuns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly Run[],
  canSpill: boolean,
): Promise<ValueRead[]> {
  const asked = runs.map(({ column, from, to }) => ({
    column,
    from,
    range: sheet
      .getRangeByIndexes(from - 1, column - 1, to - from + 1, 1)
      .load(canSpill ? 'values,hasSpill' : 'values'),
  }));
  await context.sync();
  return asked.flatMap(({ column, from, range }) => {
    const isSpill = canSpill && range.hasSpill !== false;
    const rows = range.values as CellValue[][];
    return rows.map(([value = ''], offset) => ({ place: { row: from + offset, column }, value, isSpill }));
  });
}

/** Those of the places that spill or are spilled into. */
async function readSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  places: readonly Place[],
): Promise<(readonly [string, FormulaResult])[]> {
  const asked = places.map((place) => {
    const cell = sheet.getRangeByIndexes(place.row - 1, place.column - 1, 1, 1);
    const area = cell.getSpillingToRangeOrNullObject().load('values');
    const parent = cell.getSpillParentOrNullObject().load('rowIndex,columnIndex');
    return { place, area, parent };
  });
  await context.sync();
  return asked.flatMap(({ place, area, parent }): (readonly [string, FormulaResult])[] => {
    const isOwn = parent.isNullObject || (parent.rowIndex === place.row - 1 && parent.columnIndex === place.column - 1);
    if (!isOwn) return [[placeKey(place), { values: [], isFilled: true }]];
    if (area.isNullObject) return [];
    return [[placeKey(place), { values: area.values as CellValue[][], isFilled: false }]];
  });
}

function batches<T>(items: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let at = 0; at < items.length; at += RANGES) all.push(items.slice(at, at + RANGES));
  return all;
}
