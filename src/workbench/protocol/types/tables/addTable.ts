import { overlaps, rowEnd, SHEET_ROWS } from '../../../workbook/rectangles';
import { freeHeading, putHeading, textOf } from '../../../workbook/structure/tableHeaders';
import type { Workbook } from '../../../workbook/Workbook';
import type { Rectangle, Table, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { invalidArgument, invalidOperation } from '../../RichApiError';
import { isUnbounded } from '../range/readCells';
import { shiftRange } from '../range/shiftRange';
import type { TableTarget } from './TableTarget';

const DEFAULT_STYLE = 'TableStyleMedium2';

/**
 * Makes a table of an area. Without headings a row for them is put in above;
 * headings become text, each once. Merged cells within are taken apart, as in Excel.
 */
export function addTable(sheet: Worksheet, area: Rectangle, hasHeaders: boolean, host: HostContext): TableTarget {
  host.assertWritable(sheet);
  if (isUnbounded(area)) throw invalidArgument();
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw invalidOperation("A table can't overlap another table.");
  }
  if (!hasHeaders) shiftRange(sheet, { ...area, rowCount: 1 }, 'insert', 'Down', host);
  const rowCount = Math.max(2, area.rowCount + Number(!hasHeaders));
  const whole = { ...area, rowCount };
  if (rowEnd(whole) > SHEET_ROWS) throw invalidArgument();
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, whole));
  const table: Table = {
    id: host.workbook.newTableId(),
    name: freeTableName(host.workbook),
    area: whole,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: DEFAULT_STYLE,
    columns: [],
  };
  for (let index = 0; index < area.columnCount; index += 1) {
    const name = freeHeading(table, -1, textOf(sheet, area.row, area.column + index));
    table.columns.push({ id: index + 1, name });
    putHeading(sheet, area.row, area.column + index, name);
  }
  sheet.tables.push(table);
  host.structureChanged();
  host.changed(sheet, { ...whole, rowCount: 1 }, 'addin');
  return { sheet, table };
}

function freeTableName({ sheets, names }: Workbook): string {
  const taken = new Set([
    ...sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())),
    ...names.map(({ name }) => name.toLowerCase()),
  ]);
  for (let number = 1; ; number += 1) if (!taken.has(`table${number}`)) return `Table${number}`;
}
