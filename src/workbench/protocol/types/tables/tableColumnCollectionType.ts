import { columnEnd } from '../../../workbook/rectangles';
import { newColumn } from '../../../workbook/structure/shiftTables';
import { freeHeading, putHeading } from '../../../workbook/structure/tableHeaders';
import type { TableColumn } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { apiObject, readOnly, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { integer, text } from '../arguments';
import { SheetRange } from '../range/SheetRange';
import { shiftRange } from '../range/shiftRange';
import { writeEntries } from '../range/writeCells';
import { columnOf } from './tableAreas';
import { tableColumnType } from './tableColumnType';
import type { TableTarget } from './TableTarget';

const open = (target: TableTarget, column: TableColumn): ApiObject => apiObject(tableColumnType, { ...target, column });

function find({ table }: TableTarget, key: unknown): TableColumn | undefined {
  const byId = table.columns.find(({ id }) => String(id) === String(key));
  return byId ?? table.columns.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
}

function found(target: TableTarget, column: TableColumn | undefined): ApiObject {
  if (!column) throw itemNotFound();
  return open(target, column);
}

export const tableColumnCollectionType: ObjectType<TableTarget> = {
  name: 'TableColumnCollection',
  properties: { count: readOnly(({ table }) => table.columns.length) },
  items: (target) => target.table.columns.map((column) => open(target, column)),
  item: (target, key) => found(target, find(target, key)),
  methods: {
    getItem: (target, [key]) => found(target, find(target, key)),
    getItemOrNullObject: (target, [key]) => {
      const column = find(target, key);
      return column ? open(target, column) : null;
    },
    getItemAt: (target, [index]) => {
      const column = target.table.columns[integer(index, 0)];
      if (!column) throw invalidArgument();
      return open(target, column);
    },
    getCount: ({ table }) => table.columns.length,
    add: (target, args, host) => open(target, addColumn(target, args, host)),
  },
};

/** `columns.add(index, values, name)`: values with the heading as first row; cells beside the table move right. */
function addColumn(target: TableTarget, args: readonly unknown[], host: HostContext): TableColumn {
  const { sheet, table } = target;
  const count = table.columns.length;
  const index = args[0] == null || args[0] === -1 ? count : integer(args[0], 0);
  if (index > count) throw invalidArgument();
  const place = { ...table.area, column: table.area.column + index, columnCount: 1 };
  const isAtEnd = place.column === columnEnd(table.area);
  // In front of the first column the table would move as a whole: it grows to the right of it instead.
  shiftRange(sheet, place, 'insert', 'Right', host);
  let column: TableColumn | undefined = isAtEnd || index === 0 ? undefined : table.columns[index];
  if (!column) {
    table.area = { ...table.area, column: place.column - index, columnCount: count + 1 };
    column = newColumn(table.columns);
    table.columns.splice(index, 0, column);
  }
  if (args[2] != null) column.name = freeHeading(table, index, text(args[2]));
  if (table.showHeaders) putHeading(sheet, table.area.row, place.column, column.name);
  if (args[1] != null) {
    writeEntries(new SheetRange(sheet, columnOf(table.area, index)), args[1], host, 'TableColumnCollection.add');
  }
  host.structureChanged();
  return column;
}
