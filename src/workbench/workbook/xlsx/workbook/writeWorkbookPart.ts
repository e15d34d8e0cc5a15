import type { Worksheet } from '../../Worksheet';
import type { WorkbookOrigin } from '../origin';
import { updatePart } from '../package/updatePart';
import { relationshipPrefix } from '../xml/relationshipPrefix';
import type { WriteContext } from '../sheet/SheetWriteContext';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { writeDefinedNames } from './definedNames';
import type { WrittenSheet } from './writeSheets';

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** Brings the workbook part up to date: sheets, names, the sheet on top, the calendar, and how it is computed. */
export function writeWorkbookPart(
  context: WriteContext,
  origin: WorkbookOrigin,
  sheets: readonly WrittenSheet[],
): void {
  const { workbook, package: parts } = context;
  updatePart(parts, origin.workbookPart, (root) => {
    if ((root.child('workbookPr')?.flag('date1904', false) ?? false) !== workbook.date1904) {
      const properties = root.child('workbookPr') ?? new XmlElement('workbookPr');
      root.put('workbookPr', properties.setFlag('date1904', workbook.date1904, false), ORDER);
    }
    writeSheetList(root, sheets);
    writeView(root, sheets, workbook.activeSheet);
    const before = (index: number): Worksheet | undefined => origin.sheets[index]?.worksheet?.sheet;
    const indexOf = (wanted: Worksheet): number => sheets.findIndex(({ sheet }) => sheet === wanted);
    root.put('definedNames', writeDefinedNames(root.child('definedNames'), context, before, indexOf), ORDER);
    if (context.cellsChanged && hasFormulas(workbook.sheets)) {
      // Excel's own results are the ones to trust, should ours differ.
      const calculation = root.child('calcPr') ?? new XmlElement('calcPr');
      root.put('calcPr', calculation.setFlag('fullCalcOnLoad', true, false), ORDER);
    }
    return root;
  });
}

function writeSheetList(root: XmlElement, sheets: readonly WrittenSheet[]): void {
  const list = root.child('sheets') ?? new XmlElement('sheets');
  const own = new Map(list.all('sheet').map((element) => [element.relationshipId, element]));
  let lastId = Math.max(0, ...list.all('sheet').map((element) => element.number('sheetId') ?? 0));
  const elements = sheets.map(({ relationship, sheet }) => {
    const element =
      own.get(relationship) ??
      new XmlElement('sheet', {
        name: '',
        sheetId: String((lastId += 1)),
        [`${relationshipPrefix(root)}:id`]: relationship,
      });
    if (!sheet) return element;
    element.set('name', sheet.name);
    const state = sheet.visibility.charAt(0).toLowerCase() + sheet.visibility.slice(1);
    return (element.attributes['state'] ?? 'visible') === state
      ? element
      : element.set('state', state === 'visible' ? undefined : state);
  });
  root.put('sheets', new XmlElement(list.name, list.attributes, elements), ORDER);
}

function writeView(root: XmlElement, sheets: readonly WrittenSheet[], active: Worksheet): void {
  const views = root.child('bookViews') ?? new XmlElement('bookViews');
  if (!views.child('workbookView')) views.children.push(new XmlElement('workbookView'));
  const view = views.child('workbookView');
  view?.setNumber(
    'activeTab',
    Math.max(
      0,
      sheets.findIndex(({ sheet }) => sheet === active),
    ),
    0,
  );
  // The first tab in sight must be one that there is.
  if ((view?.number('firstSheet') ?? 0) >= sheets.length) view?.set('firstSheet', undefined);
  root.put('bookViews', views, ORDER);
}

function hasFormulas(sheets: readonly Worksheet[]): boolean {
  return sheets.some((sheet) => {
    for (const [, , cell] of sheet.cells()) if (cell.formula !== undefined) return true;
    return false;
  });
}
