/** Rows that are looked at between two breaths: nothing as a rule, ten milliseconds where each holds a number typed as text. */
const ROWS_PER_CHUNK = 500;

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
