import type { Place } from './Cell';
import { columnRuns, type Run } from './columnRuns';

/** A run of rows in one column of a sheet. */
export interface Piece extends Run {
  readonly sheet: Excel.Worksheet;
}

/** How many ranges one request asks for: each costs about a kilobyte of it. */
const RANGES = 800;
/** How many cells one answer brings: values, formulas and formats of each. */
const CELLS = 30_000;

/**
 * Covers places of some sheets with pieces, and puts the pieces into batches
 * of a bearable size, each for one sync.
 *
 * @param isExact no cell between the places is in a piece; otherwise small gaps are, for the sake of fewer syncs
 */
export function pieceBatches(wanted: ReadonlyMap<Excel.Worksheet, readonly Place[]>, isExact = false): Piece[][] {
  const limit = isExact ? Infinity : Math.max(1, Math.floor(RANGES / Math.max(1, wanted.size)));
  const pieces = [...wanted].flatMap(([sheet, places]) =>
    columnRuns(places, limit).flatMap((run) => {
      const parts: Piece[] = [];
      for (let from = run.from; from <= run.to; from += CELLS) {
        parts.push({ sheet, column: run.column, from, to: Math.min(run.to, from + CELLS - 1) });
      }
      return parts;
    }),
  );
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
