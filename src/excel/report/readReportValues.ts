import type { CellValue } from '../../core/sheet/values';

/** A report is far smaller; one that has grown so is not read. */
const MOST_CELLS = 25_000;

/** Asks for what of a sheet is used, as `readReportValues` wants it, with the next sync. */
export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
}

/**
 * Asks, with the next sync, for the values of the sheet of a report from A1 on;
 * `undefined` where it is empty or far too large for one. After the sync that
 * `used` was loaded with.
 */
export function readReportValues(sheet: Excel.Worksheet, used: Excel.Range): (() => CellValue[][]) | undefined {
  if (used.isNullObject) return undefined;
  const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  if (rows * columns > MOST_CELLS) return undefined;
  const all = sheet.getRangeByIndexes(0, 0, rows, columns).load('values');
  return () => all.values as CellValue[][];
}
