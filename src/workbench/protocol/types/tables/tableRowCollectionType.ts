import { rowEnd } from '../../../workbook/rectangles';
import type { HostContext } from '../../HostContext';
import { apiObject, readOnly, type ObjectType } from '../../ObjectType';
import { invalidArgument, sizeMismatch } from '../../RichApiError';
import { integer } from '../arguments';
import { putEntry } from '../range/putEntry';
import { SheetRange } from '../range/SheetRange';
import { shiftRange } from '../range/shiftRange';
import { writeEntries } from '../range/writeCells';
import { bodyArea } from './tableAreas';
import { tableRowType, type RowTarget } from './tableRowType';
import type { TableTarget } from './TableTarget';

const rowAt = (target: TableTarget, index: number): RowTarget => {
  if (index >= bodyArea(target.table).rowCount) throw invalidArgument();
  return { ...target, index };
};

export const tableRowCollectionType: ObjectType<TableTarget> = {
  name: 'TableRowCollection',
  properties: { count: readOnly(({ table }) => bodyArea(table).rowCount) },
  items: (target) =>
    Array.from({ length: bodyArea(target.table).rowCount }, (_, index) =>
      apiObject(tableRowType, { ...target, index }),
    ),
  methods: {
    getCount: ({ table }) => bodyArea(table).rowCount,
    getItemAt: (target, [index]) => apiObject(tableRowType, rowAt(target, integer(index, 0))),
    add: (target, [index, values], host) => apiObject(tableRowType, addRows(target, index, values, host)),
    deleteRowsAt: (target, [index, count], host) => {
      const [from, size] = [integer(index, 0), count == null ? 1 : integer(count, 1)];
      const body = bodyArea(target.table);
      if (from + size > body.rowCount) throw invalidArgument();
      shiftRange(target.sheet, { ...body, row: body.row + from, rowCount: size }, 'delete', 'Up', host);
      return null;
    },
  },
};

/** `rows.add(index, values)`: without an index at the end; what lies below the table moves down. */
function addRows(target: TableTarget, index: unknown, values: unknown, host: HostContext): RowTarget {
  const { sheet, table } = target;
  const body = bodyArea(table);
  const at = index == null || index === -1 ? body.rowCount : integer(index, 0);
  if (at > body.rowCount) throw invalidArgument();
  const rows = Array.isArray(values) ? (values as readonly unknown[]) : [[]];
  // One row may come as a plain list.
  const matrix = rows.every(Array.isArray) ? rows : [rows];
  const isBlank = values == null;
  const fits = matrix.every((row) => (row as unknown[]).length === table.columns.length);
  if (!isBlank && !fits) throw sizeMismatch('TableRowCollection.add');
  const place = { ...body, row: body.row + at, rowCount: matrix.length };
  const top = table.area.row;
  const isInside = place.row > table.area.row && place.row < rowEnd(table.area);
  shiftRange(sheet, place, 'insert', 'Down', host);
  if (!isInside) table.area = { ...table.area, row: top, rowCount: table.area.rowCount + matrix.length };
  fillCalculated(target, place.row, matrix.length, host);
  if (!isBlank) writeEntries(new SheetRange(sheet, place), matrix, host, 'TableRowCollection.add');
  host.structureChanged();
  return { ...target, index: at };
}

/** New rows take the formulas of calculated columns. */
function fillCalculated({ sheet, table }: TableTarget, row: number, count: number, { workbook }: HostContext): void {
  table.columns.forEach(({ calculatedColumnFormula: formula }, index) => {
    if (formula === undefined) return;
    for (let added = 0; added < count; added += 1) {
      putEntry(workbook, sheet, row + added, table.area.column + index, { value: null, formula });
    }
  });
}
