import type { CellValue } from '../../core/sheet/values';
import { placeKey, type Place } from './Cell';
import { isFormula, type Formula } from './Formula';
import { pieceBatches, type Piece } from './pieceBatches';

/** What one cell holds. */
export interface CellNow {
  readonly value: CellValue;
  /** Its value is computed: only a change of formulas may touch it. */
  readonly isFormula: boolean;
  /** The formula; `undefined` too in what the formula of another cell fills. */
  readonly formula: Formula | undefined;
  readonly numberFormat: string;
  /** No row is hidden or filtered out in what it was read with, its own row among it. */
  readonly isShown: boolean;
}

export type CellsNow = ReadonlyMap<string, CellNow>;

/** Reads single cells of some sheets, in as few syncs as their number allows. Keyed by `placeKey`. */
export async function readCells(
  context: Excel.RequestContext,
  wanted: ReadonlyMap<Excel.Worksheet, readonly Place[]>,
): Promise<Map<Excel.Worksheet, CellsNow>> {
  const cells = new Map<Excel.Worksheet, Map<string, CellNow>>([...wanted.keys()].map((sheet) => [sheet, new Map()]));
  for (const batch of pieceBatches(wanted)) {
    for (const { sheet, place, cell } of await readBatch(context, batch)) cells.get(sheet)?.set(placeKey(place), cell);
  }
  return cells;
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Piece[],
): Promise<{ sheet: Excel.Worksheet; place: Place; cell: CellNow }[]> {
  const asked = batch.map(({ sheet, column, from, to }) =>
    sheet.getRangeByIndexes(from - 1, column - 1, to - from + 1, 1).load('values,formulas,numberFormat,rowHidden'),
  );
  await context.sync();
  return batch.flatMap(({ sheet, column, from }, index) => {
    const range = asked[index];
    const values = (range?.values ?? []) as CellValue[][];
    const formulas = (range?.formulas ?? []) as CellValue[][];
    const formats = (range?.numberFormat ?? []) as string[][];
    const isShown = range?.rowHidden === false;
    range?.untrack();
    return values.map(([value = ''], offset) => {
      const formula = formulas[offset]?.[0] ?? '';
      const isComputed = differs(value, formula);
      const numberFormat = formats[offset]?.[0] ?? 'General';
      return {
        sheet,
        place: { row: from + offset, column },
        cell: {
          value,
          isFormula: isComputed,
          formula: isComputed && isFormula(formula) ? formula : undefined,
          numberFormat,
          isShown,
        },
      };
    });
  });
}

/** What a constant holds stands in both; in a formula, and in what one fills, they differ. */
function differs(value: CellValue, formula: CellValue): boolean {
  const typed = String(formula);
  const shown = String(value);
  if (typed === shown || typed === `'${shown}`) return false;
  return typeof value !== 'boolean' || typed.toUpperCase() !== shown.toUpperCase();
}
