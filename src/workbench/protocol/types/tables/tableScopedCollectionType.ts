import { contains, overlaps } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { apiObject, type ApiObject, type ObjectType } from '../../ObjectType';
import { itemNotFound } from '../../RichApiError';
import { findTable, type TableScope, type TableTarget } from './TableTarget';
import { tableType } from './tableType';

const open = (target: TableTarget): ApiObject => apiObject(tableType, target);

function found(target: TableTarget | undefined): ApiObject {
  if (!target) throw itemNotFound();
  return open(target);
}

/** The tables that a range touches. */
export const tableScopedCollectionType: ObjectType<TableScope> = {
  name: 'TableScopedCollection',
  items: (scope) => scope.tables().map(open),
  item: (scope, key) => found(findTable(scope, key)),
  methods: {
    getCount: (scope) => scope.tables().length,
    getFirst: (scope) => found(scope.tables()[0]),
    getItem: (scope, [key]) => found(findTable(scope, key)),
    getItemOrNullObject: (scope, [key]) => {
      const target = findTable(scope, key);
      return target ? open(target) : null;
    },
  },
};

export function openScopedTables(sheet: Worksheet, area: Rectangle, fullyContained: boolean): ApiObject {
  const matches = fullyContained ? contains : overlaps;
  const scope: TableScope = {
    home: sheet,
    tables: () => sheet.tables.filter((table) => matches(area, table.area)).map((table) => ({ sheet, table })),
  };
  return apiObject(tableScopedCollectionType, scope);
}
