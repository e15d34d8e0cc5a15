import type { CellValue } from '../../core/sheet/values';
import { excelErrors } from '../errors/excelErrors';
import { isPayloadError } from '../errors/toHtxError';
import { assertGoing, pause } from '../host/pause';
import { planBatch, READ_LIMITS, type Backlog, type Piece } from './planBatch';
import type { TaskOptions } from './Progress';
import { sizeOfValues } from './sizeOfValues';
import type { ReadingCost } from './WorkbookReading';

/** A rectangle of a sheet whose values are wanted; zero-based, as Office.js counts. */
export interface WantedRange {
  readonly sheet: Excel.Worksheet;
  /** For the message when it cannot be read. */
  readonly sheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface RowsRead {
  /** One table of values a wanted range. */
  readonly values: readonly (readonly (readonly CellValue[])[])[];
  readonly cost: ReadingCost;
}

/** Rows whose size is measured without a pause. */
const MEASURED_ROWS = 500;

interface Reading {
  readonly range: WantedRange;
  readonly values: CellValue[][];
  bytes: number;
  bytesPerRow: number | undefined;
}

/**
 * Reads the values of large ranges in pieces that fit into an answer of
 * Excel, several small ranges in one sync. When a piece is too large after
 * all, the pieces are halved and it is asked for again. Between pieces the
 * pane can draw, and the reading can be stopped.
 *
 * @throws HtxError `sheet-too-large` when not even a single row comes through; `cancelled`.
 */
export async function readRows(
  context: Excel.RequestContext,
  ranges: readonly WantedRange[],
  { onProgress, signal }: TaskOptions = {},
): Promise<RowsRead> {
  const readings: Reading[] = ranges.map((range) => ({ range, values: [], bytes: 0, bytesPerRow: undefined }));
  const total = ranges.reduce((rows, { rowCount }) => rows + rowCount, 0);
  let rows = 0;
  let syncs = 0;
  for (;;) {
    assertGoing(signal);
    const pieces = planBatch(readings.map(backlogOf), READ_LIMITS);
    if (pieces.length === 0) break;
    const tables = await readPieces(context, readings, pieces);
    syncs += 1;
    if (tables === 'too-large') {
      halve(readings, pieces);
      continue;
    }
    for (const [index, piece] of pieces.entries()) {
      const reading = readings[piece.sheet];
      const table = tables[index] ?? [];
      if (!reading || table.length === 0) continue;
      for (const row of table) reading.values.push(row);
      const bytes = await measure(table, signal);
      reading.bytes += bytes;
      // Notes grow towards the end of many registers: the last piece may tell more than the average.
      reading.bytesPerRow = Math.max(bytes / table.length, reading.bytes / reading.values.length);
      rows += table.length;
    }
    onProgress?.({ phase: 'read', done: rows, total });
    await pause();
  }
  const cells = ranges.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  const bytes = readings.reduce((sum, reading) => sum + reading.bytes, 0);
  return { values: readings.map(({ values }) => values), cost: { rows, cells, bytes, syncs } };
}

/** Bit by bit: to write a piece of megabytes down at once would hold up the pane. */
async function measure(table: readonly (readonly CellValue[])[], signal: AbortSignal | undefined): Promise<number> {
  let bytes = 0;
  for (let from = 0; from < table.length; from += MEASURED_ROWS) {
    if (from > 0) await pause();
    assertGoing(signal);
    bytes += sizeOfValues(table.slice(from, from + MEASURED_ROWS));
  }
  return bytes;
}

function backlogOf({ range, values, bytesPerRow }: Reading): Backlog {
  return { rows: range.rowCount, columns: range.columnCount, done: values.length, bytesPerRow };
}

/** One sync. An answer without values is one that was too large, never an empty one. */
async function readPieces(
  context: Excel.RequestContext,
  readings: readonly Reading[],
  pieces: readonly Piece[],
): Promise<CellValue[][][] | 'too-large'> {
  const ranges = pieces.flatMap(({ sheet, from, count }) => {
    const wanted = readings[sheet]?.range;
    if (!wanted) return [];
    const { rowIndex, columnIndex, columnCount } = wanted;
    return [wanted.sheet.getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount).load('values')];
  });
  try {
    await context.sync();
  } catch (error) {
    if (isPayloadError(error)) return 'too-large';
    throw error;
  }
  const tables = ranges.flatMap((range) => {
    const table = range.values as CellValue[][] | null;
    return table === null || table.length === 0 ? [] : [table];
  });
  for (const range of ranges) range.untrack();
  return tables.length === ranges.length ? tables : 'too-large';
}

/** Makes each of these pieces at most half as long when it is planned again. */
function halve(readings: readonly Reading[], pieces: readonly Piece[]): void {
  for (const { sheet, count } of pieces) {
    const reading = readings[sheet];
    if (!reading) continue;
    if (count === 1 && pieces.length === 1) throw excelErrors.sheetTooLarge(reading.range.sheetName);
    reading.bytesPerRow = Math.max(2 * (reading.bytesPerRow ?? 0), (2 * READ_LIMITS.bytes) / count);
  }
}
