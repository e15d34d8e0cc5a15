/** Rows that are looked at between two breaths: well below a millisecond of what is done to a row in here. */
const ROWS_PER_CHUNK = 2000;

/**
 * Calls `visit` for every stretch `from` … `to` - 1 of 0 … count - 1 and yields
 * between two of them. For loops that cost next to nothing a row; others take `eachRow`.
 */
export function* eachChunk(
  count: number,
  visit: (from: number, to: number) => void,
): Generator<undefined, void, undefined> {
  for (let from = 0; from < count; from += ROWS_PER_CHUNK) {
    if (from > 0) yield;
    visit(from, Math.min(count, from + ROWS_PER_CHUNK));
  }
}
