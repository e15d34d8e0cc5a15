import type { CellValue } from '../../core/sheet/values';
import { writeTexts } from '../writing/writeTexts';
import { placeKey, type Place } from './Cell';
import { columnRuns, type Run } from './columnRuns';
import { grouped } from './grouped';

/** A value for one cell, and the number format that the cell has afterwards. */
export interface CellWrite {
  readonly sheet: Excel.Worksheet;
  readonly place: Place;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Writes of about this many ranges and bytes go into one request. */
const RANGES = 500;
const BYTES = 1_500_000;
const ROWS = 2_000;

/**
 * Puts the writes into as few ranges as they allow, and the ranges into
 * requests of a bearable size; `queue()` of each is to be followed by a sync.
 */
export function planWrites(writes: readonly CellWrite[]): (() => void)[] {
  const bySheet = grouped(
    writes,
    ({ sheet }) => sheet,
    (write) => write,
  );
  const blocks = [...bySheet].flatMap(([sheet, list]) => {
    const byPlace = new Map(list.map((write) => [placeKey(write.place), write]));
    return columnRuns(list.map(({ place }) => place))
      .flatMap(inParts)
      .map(({ column, from, to }) => ({
        sheet,
        column,
        from,
        writes: Array.from({ length: to - from + 1 }, (_, i) =>
          byPlace.get(placeKey({ row: from + i, column })),
        ).filter((write) => write !== undefined),
      }));
  });
  const requests: (typeof blocks)[] = [];
  let bytes = Infinity;
  for (const block of blocks) {
    const size = block.writes.reduce((sum, { value }) => sum + 60 + 3 * String(value).length, 800);
    const request = requests.at(-1);
    if (request && request.length < RANGES && bytes + size <= BYTES) {
      request.push(block);
      bytes += size;
    } else {
      requests.push([block]);
      bytes = size;
    }
  }
  return requests.map((request) => () => {
    for (const { sheet, column, from, writes: cells } of request) {
      writeTexts(
        sheet.getRangeByIndexes(from - 1, column - 1, cells.length, 1),
        cells.map(({ value }) => [value]),
        cells.map(({ numberFormat }) => [numberFormat]),
      );
    }
  });
}

function inParts({ column, from, to }: Run): Run[] {
  const parts: Run[] = [];
  for (let row = from; row <= to; row += ROWS) parts.push({ column, from: row, to: Math.min(to, row + ROWS - 1) });
  return parts;
}
