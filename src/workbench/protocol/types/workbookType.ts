import type { Workbook } from '../../workbook/Workbook';
import { apiObject, readOnly, type ObjectType } from '../ObjectType';
import { openRange } from './range/openRange';
import { worksheetCollectionType } from './sheets/worksheetCollectionType';

export const workbookType: ObjectType<Workbook> = {
  name: 'Workbook',
  properties: {
    name: readOnly((workbook) => workbook.fileName),
  },
  objects: {
    worksheets: (workbook) => apiObject(worksheetCollectionType, workbook),
  },
  methods: {
    getSelectedRange: ({ activeSheet }) => openRange(activeSheet, activeSheet.selection),
    getActiveCell: ({ activeSheet }) =>
      openRange(activeSheet, { ...activeSheet.selection, rowCount: 1, columnCount: 1 }),
  },
};
