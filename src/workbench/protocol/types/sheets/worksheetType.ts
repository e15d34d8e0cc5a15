import { WHOLE_SHEET } from '../../../workbook/rectangles';
import type { Worksheet } from '../../../workbook/Worksheet';
import { readOnly, type ObjectType } from '../../ObjectType';
import { itemNotFound } from '../../RichApiError';
import { integer, text } from '../arguments';
import { eventMethods, SHEET_EVENTS } from '../events';
import { areaOn } from '../range/addresses';
import { openRange } from '../range/openRange';
import { assertSheetName } from './sheetName';

export const worksheetType: ObjectType<Worksheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  properties: {
    id: readOnly((sheet) => sheet.id),
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        assertSheetName(host.workbook, text(value), sheet);
        sheet.name = text(value);
        host.structureChanged();
      },
    },
    position: readOnly((sheet, host) => host.workbook.sheets.indexOf(sheet)),
    visibility: readOnly((sheet) => sheet.visibility),
  },
  methods: {
    getRange: (sheet, [address]) => openRange(sheet, address == null ? WHOLE_SHEET : areaOn(sheet, text(address))),
    getRangeByIndexes: (sheet, args) => {
      const [row = 0, column = 0] = [integer(args[0], 0), integer(args[1], 0)];
      return openRange(sheet, { row, column, rowCount: integer(args[2], 1), columnCount: integer(args[3], 1) });
    },
    getCell: (sheet, [row, column]) =>
      openRange(sheet, { row: integer(row, 0), column: integer(column, 0), rowCount: 1, columnCount: 1 }),
    getUsedRange: (sheet, [valuesOnly]) =>
      openRange(sheet, sheet.usedRange(valuesOnly === true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.usedRange(valuesOnly === true);
      return area && openRange(sheet, area);
    },
    activate: (sheet, _args, host) => {
      if (sheet.visibility !== 'Visible') throw itemNotFound();
      host.activate(sheet);
      return null;
    },
    ...eventMethods<Worksheet>(SHEET_EVENTS, (sheet) => sheet.id),
  },
};
