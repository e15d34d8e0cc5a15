import { renameTable } from '../../../workbook/structure/renameTable';
import { apiObject, readOnly, type ObjectType, type Property } from '../../ObjectType';
import { apiNotFound, invalidArgument } from '../../RichApiError';
import { boolean, text } from '../arguments';
import { eventMethods } from '../events';
import { assertName } from '../names/assertName';
import { clearCells } from '../range/clearCells';
import { openRange } from '../range/openRange';
import { worksheetType } from '../sheets/worksheetType';
import { resizeTable } from './resizeTable';
import { showTotals } from './showTotals';
import { bodyArea, headerArea, totalArea } from './tableAreas';
import { tableColumnCollectionType } from './tableColumnCollectionType';
import { tableFilterType } from './tableFilterType';
import { tableRowCollectionType } from './tableRowCollectionType';
import type { TableTarget } from './TableTarget';

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

function flag(key: 'showFilterButton' | 'showBandedRows'): Property<TableTarget> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value, host) => {
      host.assertWritable(sheet);
      table[key] = boolean(value);
      host.formatChanged(sheet, table.area);
    },
  };
}

export const tableType: ObjectType<TableTarget> = {
  name: 'Table',
  id: ({ table }) => table.id,
  properties: {
    id: readOnly(({ table }) => table.id),
    name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, host) => {
        host.assertWritable(sheet);
        if (text(value) === table.name) return;
        if (text(value).toLowerCase() !== table.name.toLowerCase()) assertName(host.workbook, text(value));
        renameTable(host.workbook, table, text(value));
        host.structureChanged();
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, host) => {
        host.assertWritable(sheet);
        if (!STYLE.test(text(value))) throw invalidArgument();
        table.style = text(value);
        host.formatChanged(sheet, table.area);
      },
    },
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ table }, value) => {
        if (boolean(value) !== table.showHeaders) throw apiNotFound('Table.showHeaders (to hide or show them again)');
      },
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: (target, value, host) => showTotals(target, boolean(value), host),
    },
    showFilterButton: flag('showFilterButton'),
    showBandedRows: flag('showBandedRows'),
  },
  objects: {
    worksheet: ({ sheet }) => apiObject(worksheetType, sheet),
    columns: (target) => apiObject(tableColumnCollectionType, target),
    rows: (target) => apiObject(tableRowCollectionType, target),
    autoFilter: (target) => apiObject(tableFilterType, target),
  },
  methods: {
    getRange: ({ sheet, table }) => openRange(sheet, table.area),
    getDataBodyRange: ({ sheet, table }) => openRange(sheet, bodyArea(table)),
    getHeaderRowRange: ({ sheet, table }) => openRange(sheet, headerArea(table)),
    getTotalRowRange: ({ sheet, table }) => openRange(sheet, totalArea(table)),
    convertToRange: ({ sheet, table }, _args, host) => {
      host.assertWritable(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      host.structureChanged();
      return openRange(sheet, table.area);
    },
    // The table goes with all that is in it.
    delete: ({ sheet, table }, _args, host) => {
      host.assertWritable(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      clearCells(sheet, table.area, 'All', host);
      host.structureChanged();
      return null;
    },
    resize: (target, [range], host) => {
      resizeTable(target, range, host);
      return null;
    },
    ...eventMethods<TableTarget>(
      { DataChanged: 'TableChanged', SelectionChanged: 'TableSelectionChanged' },
      ({ table }) => table.id,
    ),
  },
};
