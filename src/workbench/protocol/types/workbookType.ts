import type { Workbook } from '../../workbook/Workbook';
import { apiObject, readOnly, type ObjectType } from '../ObjectType';
import { applicationType, CALCULATION_ENGINE } from './application/applicationType';
import { documentPropertiesType } from './application/documentPropertiesType';
import { runtimeType } from './application/runtimeType';
import { workbookProtectionType } from './application/workbookProtectionType';
import { openAreas } from './areas/openAreas';
import { oneOf } from './arguments';
import { WORKBOOK_TARGET } from '../eventIds';
import { eventMethods } from './events';
import { insertSheets } from './insertSheets';
import { namedItemCollectionType } from './names/namedItemCollectionType';
import { customXmlPartCollectionType } from './parts/customXmlPartCollectionType';
import { settingCollectionType } from './parts/settingCollectionType';
import { openRange } from './range/openRange';
import { commentCollectionType } from './sheets/commentCollectionType';
import { worksheetCollectionType } from './sheets/worksheetCollectionType';
import { tableCollectionType, tablesOf } from './tables/tableCollectionType';

export const workbookType: ObjectType<Workbook> = {
  name: 'Workbook',
  properties: {
    name: readOnly((workbook) => workbook.fileName),
    readOnly: readOnly(() => false),
    autoSave: readOnly(() => false),
    previouslySaved: readOnly(() => true),
    usePrecisionAsDisplayed: readOnly(() => false),
    calculationEngineVersion: readOnly(() => CALCULATION_ENGINE),
  },
  objects: {
    worksheets: (workbook) => apiObject(worksheetCollectionType, workbook),
    tables: (workbook) => apiObject(tableCollectionType, tablesOf(workbook)),
    names: (workbook) => apiObject(namedItemCollectionType, { workbook }),
    settings: (workbook) => apiObject(settingCollectionType, workbook),
    customXmlParts: (workbook) => apiObject(customXmlPartCollectionType, workbook),
    application: (workbook) => apiObject(applicationType, workbook),
    properties: (workbook) => apiObject(documentPropertiesType, workbook),
    protection: (workbook) => apiObject(workbookProtectionType, workbook),
    comments: () => apiObject(commentCollectionType, null),
    _runtime: (workbook) => apiObject(runtimeType, workbook),
  },
  methods: {
    getSelectedRange: ({ activeSheet }) => openRange(activeSheet, activeSheet.selection),
    getSelectedRanges: ({ activeSheet }) => openAreas(activeSheet, [activeSheet.selection]),
    getActiveCell: ({ activeSheet }) =>
      openRange(activeSheet, { ...activeSheet.selection, rowCount: 1, columnCount: 1 }),
    getActiveChartOrNullObject: () => null,
    getIsActiveCollabSession: () => false,
    insertWorksheetsFromBase64: (workbook, [file, options], host) => insertSheets(workbook, file, options, host),
    // The host's page and command line save the file themselves.
    save: (_workbook, [behaviour]) => {
      oneOf(['Save', 'Prompt'] as const, behaviour ?? 'Save');
      return null;
    },
    close: (_workbook, [behaviour]) => {
      oneOf(['Save', 'SkipSave'] as const, behaviour ?? 'Save');
      return null;
    },
    ...eventMethods<Workbook>({ Activated: 'WorkbookActivated' }, () => WORKBOOK_TARGET),
  },
};
