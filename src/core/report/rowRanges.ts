/**
 * Rows as people write them: `rowRanges([32, 33, 34, 40])` is "dòng 32–34, 40".
 * More than `most` ranges end in "và 12 dòng khác". Empty for no rows.
 */
export function rowRanges(rows: readonly number[], most = 6): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  if (ranges.length === 0) return '';
  const written = ranges.slice(0, most).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const rest = ranges.slice(most).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return `dòng ${written.join(', ')}${rest > 0 ? ` và ${rest} dòng khác` : ''}`;
}
