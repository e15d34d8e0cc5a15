import { freeHeading, putHeading } from '../../../workbook/structure/tableHeaders';
import { renameColumn } from '../../../workbook/structure/renameTable';
import type { Rectangle, TableColumn } from '../../../workbook/Worksheet';
import { readOnly, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, invalidOperation } from '../../RichApiError';
import { text } from '../arguments';
import { valueOf } from '../range/cellProperties';
import { openRange } from '../range/openRange';
import { readCells } from '../range/readCells';
import { SheetRange } from '../range/SheetRange';
import { shiftRange } from '../range/shiftRange';
import { writeEntries } from '../range/writeCells';
import { bodyArea, columnOf, headerArea, totalArea } from './tableAreas';
import type { TableTarget } from './TableTarget';

export interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

const indexOf = ({ table, column }: ColumnTarget): number => table.columns.indexOf(column);

const rangeOf = (target: ColumnTarget, area: Rectangle): SheetRange =>
  new SheetRange(target.sheet, columnOf(area, indexOf(target)));

const open = (target: ColumnTarget, area: Rectangle): ApiObject =>
  openRange(target.sheet, columnOf(area, indexOf(target)));

export const tableColumnType: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  id: ({ column }) => String(column.id),
  properties: {
    id: readOnly(({ column }) => column.id),
    index: readOnly(indexOf),
    name: {
      get: ({ column }) => column.name,
      set: (target, value, host) => {
        const { sheet, table, column } = target;
        host.assertWritable(sheet);
        if (text(value) === '') throw invalidArgument();
        const name = freeHeading(table, indexOf(target), text(value));
        renameColumn(host.workbook, table, column, name);
        const place = open(target, table.area).target as SheetRange;
        if (table.showHeaders) putHeading(sheet, table.area.row, place.area.column, name);
        host.changed(sheet, { ...place.area, rowCount: 1 }, 'addin');
      },
    },
    values: {
      get: (target, host) => readCells(rangeOf(target, target.table.area), host, valueOf),
      set: (target, value, host) => writeEntries(rangeOf(target, target.table.area), value, host, 'TableColumn.values'),
    },
  },
  methods: {
    getRange: (target) => open(target, target.table.area),
    getDataBodyRange: (target) => open(target, bodyArea(target.table)),
    getHeaderRowRange: (target) => open(target, headerArea(target.table)),
    getTotalRowRange: (target) => open(target, totalArea(target.table)),
    delete: (target, _args, host) => {
      const { sheet, table } = target;
      if (table.columns.length === 1) throw invalidOperation('The only column of a table cannot be deleted.');
      shiftRange(sheet, columnOf(table.area, indexOf(target)), 'delete', 'Left', host);
      return null;
    },
  },
};
