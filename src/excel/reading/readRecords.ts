import type { CellValue } from '../../core/sheet/values';
import { runExcel } from '../host/runExcel';

/** Some cells of one row. Row and columns from 1. */
export interface RecordPlace {
  readonly sheet: string;
  readonly row: number;
  readonly columns: readonly number[];
}

/**
 * What the cells of a few rows hold now, each row in the order of its columns.
 *
 * @throws HtxError `not-found` when a sheet is gone
 */
export async function readRecords(places: readonly RecordPlace[]): Promise<readonly (readonly CellValue[])[]> {
  return runExcel(
    async (context) => {
      const asked = places.map(({ sheet, row, columns }) => {
        const [left, right] = [Math.min(...columns), Math.max(...columns)];
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row - 1, left - 1, 1, right - left + 1);
        return { columns, left, range: range.load('values') };
      });
      await context.sync();
      return asked.map(({ columns, left, range }) => {
        const cells = range.values[0] as CellValue[];
        return columns.map((column) => cells[column - left] ?? '');
      });
    },
    { waitForCellEdit: true },
  );
}
