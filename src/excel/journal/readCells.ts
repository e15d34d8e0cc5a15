import type { CellValue } from '../../core/sheet/values';
import { placeKey, type Place } from './Cell';
import { columnRuns } from './columnRuns';
import { isFormula, type Formula } from './Formula';

/** What one cell holds. */
export interface CellNow {
  readonly value: CellValue;
  /** Its value is computed: only a change of formulas may touch it. */
  readonly isFormula: boolean;
  /** The formula; `undefined` too in what the formula of another cell fills. */
  readonly formula: Formula | undefined;
  readonly numberFormat: string;
}

export type CellsNow = ReadonlyMap<string, CellNow>;

/** How many ranges one request asks for: each costs about a kilobyte of it. */
const RANGES = 800;
/** How many cells one answer brings: values, formulas and formats of each. */
const CELLS = 30_000;

/** Reads single cells of some sheets, in as few syncs as their number allows. Keyed by `placeKey`. */
export async function readCells(
  context: Excel.RequestContext,
  wanted: ReadonlyMap<Excel.Worksheet, readonly Place[]>,
): Promise<Map<Excel.Worksheet, CellsNow>> {
  const limit = Math.max(1, Math.floor(RANGES / Math.max(1, wanted.size)));
  const pieces = [...wanted].flatMap(([sheet, places]) =>
    columnRuns(places, limit).flatMap((run) => {
      const parts: { sheet: Excel.Worksheet; column: number; from: number; to: number }[] = [];
      for (let from = run.from; from <= run.to; from += CELLS) {
        parts.push({ sheet, column: run.column, from, to: Math.min(run.to, from + CELLS - 1) });
      }
      return parts;
    }),
  );
  const cells = new Map<Excel.Worksheet, Map<string, CellNow>>([...wanted.keys()].map((sheet) => [sheet, new Map()]));
  for (const batch of batches(pieces)) {
    for (const { sheet, place, cell } of await readBatch(context, batch)) cells.get(sheet)?.set(placeKey(place), cell);
  }
  return cells;
}

interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

function batches(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const size = piece.to - piece.from + 1;
    const batch = all.at(-1);
    if (batch && cells + size <= CELLS && batch.length < RANGES) {
      batch.push(piece);
      cells += size;
    } else {
      all.push([piece]);
      cells = size;
    }
  }
  return all;
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Piece[],
): Promise<{ sheet: Excel.Worksheet; place: Place; cell: CellNow }[]> {
  const asked = batch.map(({ sheet, column, from, to }) =>
    sheet.getRangeByIndexes(from - 1, column - 1, to - from + 1, 1).load('values,formulas,numberFormat'),
  );
  await context.sync();
  return batch.flatMap(({ sheet, column, from }, index) => {
    const range = asked[index];
    const values = (range?.values ?? []) as CellValue[][];
    const formulas = (range?.formulas ?? []) as CellValue[][];
    const formats = (range?.numberFormat ?? []) as string[][];
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
