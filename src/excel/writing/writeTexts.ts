/** The format in which Excel keeps what is written as text, whatever it looks like. */
export const TEXT_FORMAT = '@';

/**
 * Writes values so that text stays the text that it is: its cells are text
 * cells while it is written, and get their formats afterwards. (A leading
 * apostrophe would do too, but stays on the cell.) All in the order of calls,
 * with the next sync.
 *
 * @param formats the number format of each cell at the end
 */
export function writeTexts(
  range: Excel.Range,
  values: readonly (readonly (string | number | boolean)[])[],
  formats: readonly (readonly string[])[],
): void {
  range.numberFormat = values.map((row, r) =>
    row.map((value, c) => (typeof value === 'string' ? TEXT_FORMAT : (formats[r]?.[c] ?? 'General'))),
  );
  range.values = values.map((row) => [...row]);
  range.numberFormat = formats.map((row) => [...row]);
}
