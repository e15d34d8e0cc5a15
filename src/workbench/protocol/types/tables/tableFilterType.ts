import { readOnly, type ObjectType } from '../../ObjectType';
import { itemNotFound } from '../../RichApiError';
import { openRange } from '../range/openRange';
import type { TableTarget } from './TableTarget';

/** `table.autoFilter`: the buttons are there, the host hides no rows by criteria. */
export const tableFilterType: ObjectType<TableTarget> = {
  name: 'AutoFilter',
  properties: {
    enabled: readOnly(({ table }) => table.showFilterButton),
    isDataFiltered: readOnly(() => false),
  },
  methods: {
    getRange: ({ sheet, table }) => {
      if (!table.showFilterButton) throw itemNotFound();
      return openRange(sheet, table.area);
    },
    getRangeOrNullObject: ({ sheet, table }) => (table.showFilterButton ? openRange(sheet, table.area) : null),
    clearCriteria: () => null,
  },
};
