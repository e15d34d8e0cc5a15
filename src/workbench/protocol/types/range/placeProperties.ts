import { cellCount, isWholeColumns, isWholeRows } from '../../../workbook/rectangles';
import { readOnly, type Property } from '../../ObjectType';
import { sheetAddress } from './addresses';
import type { SheetRange } from './SheetRange';

/** Office.js says -1 where the count would not fit into 31 bits. */
const MOST_CELLS = 2 ** 31 - 1;

/** Where a range lies and how large it is. */
export const placeProperties: Readonly<Record<string, Property<SheetRange>>> = {
  address: readOnly(({ sheet, area }) => sheetAddress(sheet, area)),
  addressLocal: readOnly(({ sheet, area }) => sheetAddress(sheet, area)),
  rowIndex: readOnly(({ area }) => area.row),
  columnIndex: readOnly(({ area }) => area.column),
  rowCount: readOnly(({ area }) => area.rowCount),
  columnCount: readOnly(({ area }) => area.columnCount),
  cellCount: readOnly(({ area }) => (cellCount(area) > MOST_CELLS ? -1 : cellCount(area))),
  isEntireColumn: readOnly(({ area }) => isWholeColumns(area)),
  isEntireRow: readOnly(({ area }) => isWholeRows(area)),
};
