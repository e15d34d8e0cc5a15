import { assertGoing } from '../host/pause';
import type { Contents } from './sheetNotes';

/** About what one answer may hold: Excel on the web gives at most 5 MB. */
const CELLS_PER_ANSWER = 25_000;

/** A sheet of ours is never larger; one that has grown so was changed, and need not be read to know it. */
const MOST_CELLS = 500_000;

/** The formulas and constants of a sheet's used range, read in as many answers as its size asks for. */
export class SheetContents {
  readonly #used: Excel.Range;
  readonly #isWhole: boolean;

  /** Asks for them with the next sync; for its size only if there may be more than fits into one answer. */
  constructor(used: Excel.Range, cells: number) {
    this.#used = used;
    this.#isWhole = cells <= CELLS_PER_ANSWER;
    used.load(`rowIndex,columnIndex,rowCount,columnCount${this.#isWhole ? ',formulas' : ''}`);
  }

  /** Whether a sheet of that size may be one of HTX's. */
  static isReadable({ rowCount, columnCount }: Excel.Range): boolean {
    return rowCount * columnCount <= MOST_CELLS;
  }

  /** All rows. After the sync; what did not fit takes a sync a piece. */
  async read(context: Excel.RequestContext, signal: AbortSignal | undefined): Promise<Contents> {
    const { rowIndex, columnIndex, rowCount, columnCount } = this.#used;
    const corner = { top: rowIndex + 1, left: columnIndex + 1 };
    if (this.#isWhole) return { ...corner, rows: this.#used.formulas as unknown[][] };
    const rows: unknown[][] = [];
    const height = Math.max(1, Math.floor(CELLS_PER_ANSWER / columnCount));
    for (let first = 0; first < rowCount; first += height) {
      assertGoing(signal);
      const last = Math.min(height, rowCount - first) - 1;
      const piece = this.#used
        .getCell(first, 0)
        .getResizedRange(last, columnCount - 1)
        .load('formulas');
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as large as an answer may be
      await context.sync();
      for (const row of piece.formulas as unknown[][]) rows.push(row);
    }
    return { ...corner, rows };
  }
}
