/** What is known of a sheet that is being read. */
export interface Backlog {
  /** Rows of its used range, and how many of them have been read. */
  readonly rows: number;
  readonly columns: number;
  readonly done: number;
  /** Measured on what was read of it, or learnt from an answer that was too large; `undefined` before. */
  readonly bytesPerRow: number | undefined;
}

/** Rows to be read from one sheet in the next sync, counted from the top of its used range. */
export interface Piece {
  /** Index into the backlogs. */
  readonly sheet: number;
  readonly from: number;
  readonly count: number;
}

export interface BatchLimits {
  readonly bytes: number;
  readonly cells: number;
}

/** Excel on the web answers at most 5 MB; a fifth of it is what office.js unpacks without holding up the pane. */
export const READ_LIMITS: BatchLimits = { bytes: 1_000_000, cells: 1_000_000 };

/** How many rows of a sheet are read to learn how large its rows are. */
const PROBE_ROWS = 500;

/** Until a sheet has been measured: registers have 13 to 20 bytes a cell, notes have more. */
const GUESSED_BYTES_PER_CELL = 40;

/**
 * The pieces of the next sync, one a sheet at most: a probe where a sheet is
 * new, as many rows as fit where it has been measured, and several small
 * sheets together. Never empty while rows are left: a row that is too large
 * by itself goes alone.
 */
export function planBatch(backlogs: readonly Backlog[], limits: BatchLimits): Piece[] {
  const pieces: Piece[] = [];
  let bytes = limits.bytes;
  let cells = limits.cells;
  for (const [sheet, { rows, columns, done, bytesPerRow }] of backlogs.entries()) {
    const left = rows - done;
    if (left <= 0) continue;
    const perRow = Math.max(1, bytesPerRow ?? columns * GUESSED_BYTES_PER_CELL);
    const fitting = Math.floor(Math.min(bytes / perRow, cells / Math.max(1, columns)));
    const wanted = done === 0 ? Math.min(left, PROBE_ROWS) : left;
    const count = Math.min(wanted, pieces.length === 0 ? Math.max(1, fitting) : fitting);
    if (count < 1) continue;
    pieces.push({ sheet, from: done, count });
    bytes -= count * perRow;
    cells -= count * columns;
  }
  return pieces;
}
