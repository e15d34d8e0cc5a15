import type { Rectangle } from '../../../workbook/Worksheet';
import { invalidArgument, sizeMismatch } from '../../RichApiError';
import { isUnbounded } from './readCells';

/**
 * What a written property means cell by cell: a scalar fills the range, an
 * array of rows has exactly its size.
 *
 * @param location "Range.values", for the error
 * @returns the part for the cell that is `row` and `column` from the range's corner
 * @throws RichApiError InvalidArgument on any other size, and for whole rows and columns
 */
export function spread(value: unknown, area: Rectangle, location: string): (row: number, column: number) => unknown {
  if (isUnbounded(area)) throw invalidArgument(undefined, location);
  if (!Array.isArray(value)) {
    if (typeof value === 'object' && value !== null) throw invalidArgument(undefined, location);
    return () => value;
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw sizeMismatch(location);
  return (row, column) => (rows[row] as readonly unknown[])[column];
}
