import { apiObject, readOnly, type ObjectType } from '../../ObjectType';
import type { Worksheet } from '../../../workbook/Worksheet';
import { chartCollectionType } from '../charts/chartCollectionType';
import { boolean, finite, integer, oneOf, text } from '../arguments';
import { eventMethods, SHEET_EVENTS } from '../events';
import { readColour } from '../format/readColour';
import { assertFormattable } from '../format/restyle';
import { namedItemCollectionType } from '../names/namedItemCollectionType';
import { tableCollectionType, tablesOf } from '../tables/tableCollectionType';
import { autoFilterType } from './autoFilterType';
import { commentCollectionType } from './commentCollectionType';
import { freezePanesType } from './freezePanesType';
import { pageBreakCollectionType } from './pageBreakTypes';
import { pageLayoutType } from './pageLayoutType';
import { movedTo, renamed, shownAs } from './sheetEdits';
import { sheetMethods } from './sheetMethods';
import { sheetProtectionType } from './sheetProtectionType';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

export const worksheetType: ObjectType<Worksheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  properties: {
    id: readOnly((sheet) => sheet.id),
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => renamed(sheet, text(value), host),
    },
    position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => movedTo(sheet, integer(value), host),
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => shownAs(sheet, oneOf(VISIBILITIES, value), host),
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, host) => {
        sheet.tabColor = value === '' ? '' : readColour(value);
        host.structureChanged();
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, host) => {
        sheet.showGridlines = boolean(value);
        host.formatChanged(sheet);
      },
    },
    standardWidth: {
      get: (sheet) => sheet.defaultColumnWidth,
      set: (sheet, value, host) => {
        assertFormattable(sheet, host, 'allowFormatColumns');
        sheet.defaultColumnWidth = finite(value, 0);
        host.formatChanged(sheet);
      },
    },
    standardHeight: readOnly((sheet) => sheet.defaultRowHeight),
  },
  objects: {
    tables: (sheet, { workbook }) => apiObject(tableCollectionType, tablesOf(workbook, sheet)),
    names: (sheet, { workbook }) => apiObject(namedItemCollectionType, { workbook, sheet }),
    freezePanes: (sheet) => apiObject(freezePanesType, sheet),
    pageLayout: (sheet) => apiObject(pageLayoutType, sheet),
    horizontalPageBreaks: (sheet) => apiObject(pageBreakCollectionType, { sheet, axis: 'row' }),
    verticalPageBreaks: (sheet) => apiObject(pageBreakCollectionType, { sheet, axis: 'column' }),
    protection: (sheet) => apiObject(sheetProtectionType, sheet),
    autoFilter: (sheet) => apiObject(autoFilterType, sheet),
    charts: (sheet) => apiObject(chartCollectionType, sheet),
    comments: (sheet) => apiObject(commentCollectionType, sheet),
  },
  methods: { ...sheetMethods, ...eventMethods<Worksheet>(SHEET_EVENTS, (sheet) => sheet.id) },
};
