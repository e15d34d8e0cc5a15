import { copySheet } from '../../../workbook/structure/copySheet';
import { removeSheet } from '../../../workbook/structure/removeSheet';
import { renameSheet } from '../../../workbook/structure/renameSheet';
import type { SheetVisibility, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { isApiObject } from '../../ObjectType';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../../RichApiError';
import { oneOf, text } from '../arguments';
import { assertSheetName } from './sheetName';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** In a workbook whose structure is protected no sheet is added, removed, renamed, moved or hidden. */
export function assertStructureOpen({ workbook }: HostContext): void {
  if (workbook.protection) throw accessDenied();
}

export function renamed(sheet: Worksheet, name: string, host: HostContext): void {
  assertStructureOpen(host);
  assertSheetName(host.workbook, name, sheet);
  if (name === sheet.name) return;
  renameSheet(host.workbook, sheet, name);
  host.structureChanged();
}

/** Takes the sheet out, for good; the last visible one stays, and a very hidden one must be shown first. */
export function deleted(sheet: Worksheet, host: HostContext): void {
  assertStructureOpen(host);
  assertOthersVisible(sheet, host);
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('A very hidden worksheet cannot be deleted.');
  const wasActive = host.workbook.activeSheetId === sheet.id;
  removeSheet(host.workbook, sheet);
  host.structureChanged();
  if (wasActive) host.activate(host.workbook.activeSheet);
}

export function shownAs(sheet: Worksheet, visibility: SheetVisibility, host: HostContext): void {
  assertStructureOpen(host);
  if (visibility !== 'Visible') assertOthersVisible(sheet, host);
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && host.workbook.activeSheetId === sheet.id) {
    const next = host.workbook.sheets.find((other) => other.visibility === 'Visible');
    if (next) host.activate(next);
  }
  host.structureChanged();
}

function assertOthersVisible(sheet: Worksheet, { workbook }: HostContext): void {
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (others.length === 0) throw invalidOperation('A workbook must contain at least one visible worksheet.');
}

export function movedTo(sheet: Worksheet, position: number, host: HostContext): void {
  assertStructureOpen(host);
  const { workbook } = host;
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
  const others = workbook.sheets.filter((other) => other !== sheet);
  others.splice(position, 0, sheet);
  workbook.sheets = others;
  host.structureChanged();
}

export function copied(sheet: Worksheet, positionType: unknown, relativeTo: unknown, host: HostContext): Worksheet {
  assertStructureOpen(host);
  const copy = copySheet(host.workbook, sheet, placeFor(positionType, relativeTo, host, sheet));
  host.structureChanged();
  return copy;
}

/** The index of a new sheet; without a wish `Before` the first one for copies, as in Excel, is the caller's to say. */
export function placeFor(
  positionType: unknown,
  relativeTo: unknown,
  { workbook }: HostContext,
  source?: Worksheet,
): number {
  const position = oneOf(POSITIONS, positionType ?? 'None');
  const relative = sheetArgument(relativeTo, workbook.sheets);
  switch (position) {
    case 'Beginning':
      return 0;
    case 'End':
      return workbook.sheets.length;
    case 'Before':
    case 'After':
      if (!relative) throw invalidArgument();
      return workbook.sheets.indexOf(relative) + (position === 'After' ? 1 : 0);
    case 'None':
      return source ? workbook.sheets.indexOf(source) : workbook.sheets.length;
  }
}

/** A sheet as an object, or by name or id. */
function sheetArgument(value: unknown, sheets: readonly Worksheet[]): Worksheet | undefined {
  if (value == null) return undefined;
  const found = isApiObject(value)
    ? sheets.find((sheet) => sheet === value.target)
    : sheets.find(({ id, name }) => id === value || name.toLowerCase() === text(value).toLowerCase());
  if (!found) throw itemNotFound();
  return found;
}
