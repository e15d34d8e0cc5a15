import { TEXT_FORMAT, writeTexts } from '../writing/writeTexts';
import { placeKey, type Place } from './Cell';
import { columnRuns, type Run } from './columnRuns';
import type { Content } from './content';
import { grouped } from './grouped';

/** What one cell is to hold, and the number format that it has afterwards. */
export interface CellWrite {
  readonly sheet: Excel.Worksheet;
  readonly place: Place;
  readonly content: Content;
  readonly numberFormat: string;
  /** Nothing but its value is written, for sheets that let no format be touched. */
  readonly isValueOnly?: boolean;
  /** It must not be written together with others: see `planWrites`. */
  readonly isAlone?: boolean;
}

/** Writes of about this many ranges and bytes go into one request. */
const RANGES = 500;
const BYTES = 1_500_000;
const ROWS = 2_000;

/**
 * Puts the writes into as few ranges as they allow, and the ranges into
 * requests of a bearable size; `queue()` of each is to be followed by a sync.
 * Where rows are hidden, by a filter above all, Excel puts what is written
 * into several of them at once into the wrong rows: there each cell is a
 * range of its own.
 */
export function planWrites(writes: readonly CellWrite[]): (() => void)[] {
  const isFormula = ({ content }: CellWrite): boolean => content.formula !== undefined;
  const values = bySheet(writes.filter((write) => !isFormula(write)));
  const formulas = bySheet(writes.filter(isFormula));
  const blocks = [...values, ...formulas].flatMap(([sheet, list]) => {
    const byPlace = new Map(list.map((write) => [placeKey(write.place), write]));
    const alone = list
      .filter(({ isAlone }) => isAlone === true)
      .map(({ place: { row, column } }) => ({ column, from: row, to: row }));
    const together = columnRuns(list.filter(({ isAlone }) => isAlone !== true).map(({ place }) => place));
    return [...together, ...alone].flatMap(inParts).map(({ column, from, to }) => ({
      sheet,
      column,
      from,
      writes: Array.from({ length: to - from + 1 }, (_, i) => byPlace.get(placeKey({ row: from + i, column }))).filter(
        (write) => write !== undefined,
      ),
    }));
  });
  const requests: (typeof blocks)[] = [];
  let bytes = Infinity;
  for (const block of blocks) {
    const size = block.writes.reduce(
      (sum, { content }) => sum + 60 + 3 * String(content.formula ?? content.value).length,
      800,
    );
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
      const range = sheet.getRangeByIndexes(from - 1, column - 1, cells.length, 1);
      if (cells.every(({ isValueOnly }) => isValueOnly === true)) {
        range.values = cells.map(({ content }) => [content.value]);
        continue;
      }
      const formats = cells.map(({ numberFormat }) => [numberFormat]);
      const entries = cells.flatMap(({ content }) => (content.formula === undefined ? [] : [[content.formula]]));
      if (entries.length > 0) writeFormulas(range, entries, formats);
      else
        writeTexts(
          range,
          cells.map(({ content }) => [content.value]),
          formats,
        );
    }
  });
}

function bySheet(writes: readonly CellWrite[]): Map<Excel.Worksheet, CellWrite[]> {
  return grouped(
    writes,
    ({ sheet }) => sheet,
    (write) => write,
  );
}

/** In a text cell a formula would stay a text; and Excel gives dates the format of dates by itself. */
function writeFormulas(range: Excel.Range, formulas: string[][], formats: string[][]): void {
  range.numberFormat = formats.map((row) => row.map((format) => (format === TEXT_FORMAT ? 'General' : format)));
  range.formulas = formulas;
  range.numberFormat = formats;
}

function inParts({ column, from, to }: Run): Run[] {
  const parts: Run[] = [];
  for (let row = from; row <= to; row += ROWS) parts.push({ column, from: row, to: Math.min(to, row + ROWS - 1) });
  return parts;
}
