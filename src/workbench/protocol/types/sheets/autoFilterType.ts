import { contains } from '../../../workbook/rectangles';
import type { Worksheet } from '../../../workbook/Worksheet';
import { readOnly, type ObjectType } from '../../ObjectType';
import { apiNotFound, invalidArgument, itemNotFound } from '../../RichApiError';
import { asRange, text } from '../arguments';
import { areaOn } from '../range/addresses';
import { openRange } from '../range/openRange';
import { surroundingRegion } from '../range/surroundingRegion';

/** `worksheet.autoFilter`: the buttons over a list. The host hides no rows, so criteria are refused. */
export const autoFilterType: ObjectType<Worksheet> = {
  name: 'AutoFilter',
  properties: {
    enabled: readOnly((sheet) => sheet.autoFilter !== null),
    isDataFiltered: readOnly(() => false),
  },
  methods: {
    apply: (sheet, [range, , criteria], host) => {
      if (criteria != null) throw apiNotFound('AutoFilter.apply (with criteria)');
      if (sheet.protection?.options['allowAutoFilter'] !== true) host.assertWritable(sheet);
      const given = asRange(range);
      if (given && given.sheet !== sheet) throw invalidArgument();
      const area = given ? given.area : areaOn(sheet, text(range));
      if (sheet.tables.some((table) => contains(table.area, area))) throw apiNotFound('AutoFilter.apply (in a table)');
      const isCell = area.rowCount === 1 && area.columnCount === 1;
      sheet.autoFilter = isCell ? surroundingRegion(sheet, area) : area;
      host.formatChanged(sheet);
      return null;
    },
    remove: (sheet, _args, host) => {
      sheet.autoFilter = null;
      host.formatChanged(sheet);
      return null;
    },
    clearCriteria: () => null,
    getRange: (sheet) => {
      if (!sheet.autoFilter) throw itemNotFound();
      return openRange(sheet, sheet.autoFilter);
    },
    getRangeOrNullObject: (sheet) => sheet.autoFilter && openRange(sheet, sheet.autoFilter),
  },
};
