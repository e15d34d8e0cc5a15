import { intersection, overlaps } from '../../../workbook/rectangles';
import { freeHeading, putHeading, textOf } from '../../../workbook/structure/tableHeaders';
import type { HostContext } from '../../HostContext';
import { invalidArgument } from '../../RichApiError';
import { asRange, text } from '../arguments';
import { areaOn } from '../range/addresses';
import { isUnbounded } from '../range/readCells';
import type { TableTarget } from './TableTarget';

/** `table.resize`: the heading stays in its row, the new area overlaps the old one and has a row of data. */
export function resizeTable({ sheet, table }: TableTarget, range: unknown, host: HostContext): void {
  host.assertWritable(sheet);
  const other = asRange(range);
  if (other && other.sheet !== sheet) throw invalidArgument();
  const area = other ? other.area : areaOn(sheet, text(range));
  const isValid =
    !isUnbounded(area) &&
    area.row === table.area.row &&
    area.rowCount > Number(table.showHeaders) + Number(table.showTotals) &&
    intersection(area, table.area) !== null &&
    !sheet.tables.some((one) => one !== table && overlaps(one.area, area));
  if (!isValid || table.showTotals) throw invalidArgument();
  const kept = new Map(table.columns.map((column, index) => [table.area.column + index, column]));
  table.columns = [];
  let id = Math.max(...[...kept.values()].map((column) => column.id));
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    const old = kept.get(column);
    const name = old?.name ?? freeHeading(table, -1, table.showHeaders ? textOf(sheet, area.row, column) : '');
    table.columns.push(old ?? { id: (id += 1), name });
    if (table.showHeaders) putHeading(sheet, area.row, column, name);
  }
  table.area = area;
  host.structureChanged();
  host.changed(sheet, area, 'addin');
}
