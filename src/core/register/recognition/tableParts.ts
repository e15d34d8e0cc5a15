import type { CellValue, SheetValues } from '../../sheet/values';
import { foldTones } from '../../vietnamese/foldTones';
import { cropSheet } from './cropSheet';
import { Grid } from './Grid';
import { headsTableBelow } from './headsTableBelow';
import { ROWS_PER_STEP } from './rowsPerStep';

/** What heads the first column of nearly every table. */
const ORDINAL = /^(?:stt|tt|so tt|so thu tu|no)$/;
/** Longer texts are not looked at: no such header is. */
const LONGEST = 14;

/**
 * The parts of a sheet with one table each, told by the "STT" that each begins
 * with: one right of another in a row is a table beside it, one further down
 * over other headers a table below it (the same headers are printed again on
 * each page). A table below that has no "STT" is told by its header, once there
 * were figures above it. Parts keep their places. The whole sheet where there is one table.
 * In steps.
 */
export function* tableParts(sheet: SheetValues): Generator<undefined, readonly SheetValues[], undefined> {
  const grid = new Grid(sheet);
  const headers = yield* headerRows(grid);
  if (headers.length === 0 || (headers.length === 1 && headers[0]?.starts.length === 1)) return [sheet];
  const tops = [grid.top, ...headers.slice(1).map(({ row }) => topOf(grid, row))];
  return headers.flatMap(({ starts }, index) => {
    const bottom = (tops[index + 1] ?? grid.bottom + 1) - 1;
    return starts.map((start, i) =>
      cropSheet(sheet, {
        top: tops[index] ?? grid.top,
        bottom,
        left: i === 0 ? grid.left : start,
        right: (starts[i + 1] ?? grid.right + 1) - 1,
      }),
    );
  });
}

interface Header {
  readonly row: number;
  /** The columns in which its tables begin. */
  readonly starts: readonly number[];
  readonly key: string;
  readonly hasOrdinal: boolean;
}

function* headerRows(grid: Grid): Generator<undefined, Header[], undefined> {
  const headers: Header[] = [];
  let hasFigures = false;
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    if ((row - grid.top) % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const cells = grid.sheet.values[row - grid.top] ?? [];
    const ordinals: number[] = [];
    for (let i = 0; i < cells.length; i += 1) if (isOrdinal(cells[i] ?? '')) ordinals.push(grid.left + i);
    let starts = ordinals;
    if (ordinals.length === 0) {
      // The first table needs no mark of its own; the sub-headers of a table come before its figures.
      if ((headers.length > 0 && !hasFigures) || !headsTableBelow(grid, row)) {
        hasFigures ||= cells.some((cell) => typeof cell === 'number');
        continue;
      }
      starts = [grid.left];
    } else if (!hasFigures && headers.at(-1)?.hasOrdinal === false) {
      // Parents over the row that holds "STT": one header.
      headers.pop();
    }
    hasFigures = false;
    const key = cells.map((cell) => (typeof cell === 'string' ? foldTones(cell) : cell)).join('|');
    if (!headers.some((known) => known.key === key))
      headers.push({ row, starts, key, hasOrdinal: ordinals.length > 0 });
  }
  return headers;
}

function isOrdinal(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST && /^\s*[stn]/i.test(cell) && ORDINAL.test(foldTones(cell));
}

/** The titles above a header belong to its table: lone texts, and blank rows between them. */
function topOf(grid: Grid, header: number): number {
  let row = header;
  while (row - 1 > grid.top) {
    const filled = grid.filled(row - 1);
    if (filled.length > 2 || filled.some((column) => !grid.isWords(row - 1, column))) break;
    row -= 1;
  }
  return row;
}
