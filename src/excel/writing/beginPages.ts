/** Begins a page before each of the rows, from 1. */
export function beginPages(sheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row}`);
}
