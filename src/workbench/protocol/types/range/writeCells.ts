import { columnEnd, cellCount, overlaps, rowEnd } from '../../../workbook/rectangles';
import { settleHeaders } from '../../../workbook/structure/tableHeaders';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import type { Method } from '../../ObjectType';
import { integer } from '../arguments';
import { invalidOperation, sizeMismatch } from '../../RichApiError';
import { assertCellsWritable } from './assertCellsWritable';
import type { Entry } from './entry/Entry';
import { readEntry } from './entry/readEntry';
import { putEntry } from './putEntry';
import type { SheetRange } from './SheetRange';
import { spread } from './spread';
import { assertWholeArrays } from './spills';

/**
 * Writes `values` or `formulas`: in Excel both are read as if typed. All is
 * read before anything is written, so that an argument that is refused
 * changes nothing.
 */
export function writeEntries(range: SheetRange, written: unknown, host: HostContext, location: string): void {
  const { sheet, area } = range;
  const part = spread(written, area, location);
  assertCellsWritable(sheet, area, host);
  assertWholeArrays(sheet, area);
  assertShown(sheet, area);
  const { styles } = host.workbook;
  const isHidden = hiddenByMerges(sheet, area);
  const entries: [row: number, column: number, entry: Entry][] = [];
  for (let row = area.row; row < rowEnd(area); row += 1) {
    for (let column = area.column; column < columnEnd(area); column += 1) {
      const format = styles.get(sheet.styleAt(row, column)).numberFormat;
      const entry = readEntry(part(row - area.row, column - area.column), format, location);
      if (entry && !isHidden(row, column)) entries.push([row, column, entry]);
    }
  }
  for (const [row, column, entry] of entries) putEntry(host.workbook, sheet, row, column, entry);
  settleHeaders(host.workbook, sheet, area);
  host.counters.cellsWritten += cellCount(area);
  host.changed(sheet, area, 'addin');
}

/** Excel on the desktop puts an array that is written over hidden rows into the wrong ones: nothing may rely on it. */
function assertShown(sheet: Worksheet, { row, rowCount }: Rectangle): void {
  if (rowCount === 1) return;
  for (let index = row; index < row + rowCount; index += 1) {
    if (sheet.rows.get(index)?.hidden === true) {
      throw invalidOperation('Several rows are written at once, and some of them are hidden.');
    }
  }
}

/** Of merged cells only the first holds a value: what is written into the others is lost. */
function hiddenByMerges(sheet: Worksheet, area: Rectangle): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.row &&
        row < rowEnd(merge) &&
        column >= merge.column &&
        column < columnEnd(merge) &&
        (row !== merge.row || column !== merge.column),
    );
}

/** The library asks before it sends a large array in pieces. */
export const validateArraySize: Method<SheetRange> = ({ area }, [rows, columns]) => {
  if (integer(rows) !== area.rowCount || integer(columns) !== area.columnCount) throw sizeMismatch('Range.values');
  return null;
};
