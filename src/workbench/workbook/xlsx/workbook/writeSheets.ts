import type { Worksheet } from '../../Worksheet';
import { CONTENT_TYPE, RELATIONSHIP } from '../namespaces';
import type { SheetOrigin, WorkbookOrigin } from '../origin';
import { updatePart } from '../package/updatePart';
import { moveNotes } from '../sheet/moveNotes';
import type { WriteContext } from '../sheet/SheetWriteContext';
import { noSheet, writeSheet } from '../sheet/writeSheet';

/** A sheet of the file as it will be, in order. */
export interface WrittenSheet {
  readonly relationship: string;
  /** `undefined`: a chart sheet or the like, as it came. */
  readonly sheet: Worksheet | undefined;
}

/** Writes all sheets and drops those that are gone; chart sheets stay behind the sheet that they stood behind. */
export function writeSheets(context: WriteContext, origin: WorkbookOrigin): WrittenSheet[] {
  const { workbook, package: parts } = context;
  const relationships = parts.relationships(origin.workbookPart);
  const bySheet = new Map<Worksheet, SheetOrigin>();
  for (const own of origin.sheets) {
    if (!own.worksheet) letGo(own, context);
    else if (workbook.sheets.includes(own.worksheet.sheet)) bySheet.set(own.worksheet.sheet, own);
    else {
      relationships.remove(own.relationship);
      context.cellsChanged = true;
    }
  }
  const folder = origin.workbookPart.slice(0, origin.workbookPart.lastIndexOf('/') + 1);
  const written = workbook.sheets.map((sheet): WrittenSheet => {
    const own = bySheet.get(sheet);
    const part = own?.part ?? parts.freeName(`${folder}worksheets/sheet`, '.xml');
    const source = own?.worksheet
      ? { text: parts.text(part), outline: own.worksheet.outline, sources: origin.sources }
      : noSheet(sheet, origin.sources);
    const text = writeSheet(sheet, source, part, context);
    if (own) moveNotes(sheet, part, parts);
    if (text !== undefined) {
      parts.put(part, new TextEncoder().encode(text), own ? undefined : CONTENT_TYPE.worksheet);
    }
    return { relationship: own?.relationship ?? relationships.add(RELATIONSHIP.worksheet, part), sheet };
  });
  return withOthers(written, origin.sheets);
}

/** Another sheet than this is on top now, if it was. */
function letGo({ part }: SheetOrigin, { package: parts }: WriteContext): void {
  if (!/\.xml$/i.test(part)) return;
  updatePart(parts, part, (root) => {
    for (const view of root.child('sheetViews')?.all('sheetView') ?? []) view.setFlag('tabSelected', false, false);
    return root;
  });
}

function withOthers(written: readonly WrittenSheet[], own: readonly SheetOrigin[]): WrittenSheet[] {
  const result = [...written];
  let place = -1;
  for (const { relationship, worksheet } of own) {
    const found = result.findIndex((sheet) => sheet.relationship === relationship);
    if (found >= 0) place = found;
    else if (!worksheet) result.splice((place += 1), 0, { relationship, sheet: undefined });
  }
  return result;
}
