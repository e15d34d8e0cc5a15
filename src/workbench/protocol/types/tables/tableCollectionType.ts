import type { Workbook } from '../../../workbook/Workbook';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { apiObject, readOnly, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { asRange, boolean, integer, text } from '../arguments';
import { WORKBOOK_TARGET } from '../../eventIds';
import { eventMethods } from '../events';
import { areaOn, splitAddress } from '../range/addresses';
import { addTable } from './addTable';
import { findTable, type TableScope, type TableTarget } from './TableTarget';
import { tableType } from './tableType';

const open = (target: TableTarget): ApiObject => apiObject(tableType, target);

function found(target: TableTarget | undefined): ApiObject {
  if (!target) throw itemNotFound();
  return open(target);
}

export const tableCollectionType: ObjectType<TableScope> = {
  name: 'TableCollection',
  properties: { count: readOnly((scope) => scope.tables().length) },
  items: (scope) => scope.tables().map(open),
  item: (scope, key) => found(findTable(scope, key)),
  methods: {
    getItem: (scope, [key]) => found(findTable(scope, key)),
    getItemOrNullObject: (scope, [key]) => {
      const target = findTable(scope, key);
      return target ? open(target) : null;
    },
    getItemAt: (scope, [index]) => {
      const target = scope.tables()[integer(index, 0)];
      if (!target) throw invalidArgument();
      return open(target);
    },
    getCount: (scope) => scope.tables().length,
    add: (scope, [address, hasHeaders], host) => {
      const [sheet, area] = placeOf(scope, address, host);
      return open(addTable(sheet, area, boolean(hasHeaders), host));
    },
    ...eventMethods<TableScope>(
      { DataChanged: 'TableChanged', Added: 'TableAdded', Deleted: 'TableDeleted' },
      ({ home }) => home?.id ?? WORKBOOK_TARGET,
    ),
  },
};

/** The tables of a workbook, sheet by sheet, or of one sheet. */
export function tablesOf(workbook: Workbook, home?: Worksheet): TableScope {
  const sheets = (): readonly Worksheet[] => (home ? [home] : workbook.sheets);
  return {
    ...(home && { home }),
    tables: () => sheets().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))),
  };
}

function placeOf({ home }: TableScope, address: unknown, { workbook }: HostContext): [Worksheet, Rectangle] {
  const range = asRange(address);
  if (range) {
    if (home && range.sheet !== home) throw invalidArgument();
    return [range.sheet, range.area];
  }
  const [name] = splitAddress(text(address));
  const sheet = name === undefined ? (home ?? workbook.activeSheet) : workbook.sheetByName(name);
  if (!sheet || (home && sheet !== home)) throw invalidArgument();
  return [sheet, areaOn(sheet, text(address))];
}
