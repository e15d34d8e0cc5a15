import type { HostContext } from '../../HostContext';
import { apiObject, type ApiObject, type ObjectType } from '../../ObjectType';
import { itemNotFound } from '../../RichApiError';
import type { Workbook } from '../../../workbook/Workbook';
import type { Worksheet } from '../../../workbook/Worksheet';
import { text } from '../arguments';
import { WORKBOOK_TARGET } from '../../eventIds';
import { eventMethods, SHEET_EVENTS } from '../events';
import { assertStructureOpen } from './sheetEdits';
import { assertSheetName } from './sheetName';
import { worksheetType } from './worksheetType';

const open = (sheet: Worksheet): ApiObject => apiObject(worksheetType, sheet);

const find = (workbook: Workbook, key: unknown): Worksheet | undefined =>
  workbook.sheetById(text(key)) ?? workbook.sheetByName(text(key));

const shown = (workbook: Workbook, visibleOnly: unknown): Worksheet[] =>
  visibleOnly === true ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible') : workbook.sheets;

function opened(sheet: Worksheet | undefined): ApiObject {
  if (!sheet) throw itemNotFound();
  return open(sheet);
}

export const worksheetCollectionType: ObjectType<Workbook> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map(open),
  item: (workbook, key) => opened(find(workbook, key)),
  methods: {
    getItem: (workbook, [key]) => opened(find(workbook, key)),
    getItemOrNullObject: (workbook, [key]) => {
      const sheet = find(workbook, key);
      return sheet ? open(sheet) : null;
    },
    getCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    getActiveWorksheet: (workbook) => open(workbook.activeSheet),
    getFirst: (workbook, [visibleOnly]) => opened(shown(workbook, visibleOnly)[0]),
    getLast: (workbook, [visibleOnly]) => opened(shown(workbook, visibleOnly).at(-1)),
    add: (workbook, [name], host) => open(addSheet(workbook, name, host)),
    ...eventMethods<Workbook>(
      { ...SHEET_EVENTS, Added: 'WorksheetAdded', Deleted: 'WorksheetDeleted' },
      () => WORKBOOK_TARGET,
    ),
  },
};

/** At the end, and not activated. */
function addSheet(workbook: Workbook, name: unknown, host: HostContext): Worksheet {
  assertStructureOpen(host);
  if (name != null) assertSheetName(workbook, text(name));
  const sheet = name == null ? workbook.addSheet() : workbook.addSheet(text(name));
  host.structureChanged();
  return sheet;
}
