import type { DefinedName, Workbook } from '../../Workbook';
import type { Worksheet } from '../../Worksheet';
import { toFileFormula } from '../formula/toFileFormula';
import { toModelFormula } from '../formula/toModelFormula';
import type { WriteContext } from '../sheet/SheetWriteContext';
import { escapeXstring, unescapeXstring } from '../../../../xlsx/xml/escape';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { PRINT_AREA, PRINT_TITLES, readPrintArea, readTitleRows, writePrintArea, writeTitles } from './printNames';

/** A sheet by its index in the file; `undefined` for one that the model does not know. */
export type SheetAt = (index: number) => Worksheet | undefined;

/** Reads the names of a workbook; what is printed goes to the sheets. */
export function readDefinedNames(element: XmlElement | undefined, workbook: Workbook, sheetAt: SheetAt): void {
  for (const defined of element?.all('definedName') ?? []) {
    const local = defined.number('localSheetId');
    const sheet = local === undefined ? undefined : sheetAt(local);
    const name = defined.attributes['name'] ?? '';
    const formula = unescapeXstring(defined.text);
    if (name === PRINT_AREA && sheet) sheet.pageLayout.printArea = readPrintArea(formula);
    else if (name === PRINT_TITLES && sheet) sheet.pageLayout.printTitleRows = readTitleRows(formula);
    else if (isModelled(defined) && (local === undefined || sheet)) workbook.names.push(readName(defined, sheet));
  }
}

/** Excel's own names (`_xlnm._FilterDatabase`), macros and the like stay in the file. */
function isModelled(defined: XmlElement): boolean {
  const isMacro = ['function', 'vbProcedure', 'xlm'].some((attribute) => defined.flag(attribute, false));
  return !isMacro && !(defined.attributes['name'] ?? '').toLowerCase().startsWith('_xl');
}

function readName(defined: XmlElement, sheet: Worksheet | undefined): DefinedName {
  return {
    name: defined.attributes['name'] ?? '',
    formula: toModelFormula(unescapeXstring(defined.text)),
    ...(sheet ? { sheetId: sheet.id } : {}),
    visible: !defined.flag('hidden', false),
    comment: unescapeXstring(defined.attributes['comment'] ?? ''),
  };
}

/**
 * The names as they are written: those of the file in their order, brought up
 * to date, then the new ones.
 *
 * @param before the sheet at an index in the file as it was
 * @param indexOf the index of a sheet in the file as it will be
 */
export function writeDefinedNames(
  element: XmlElement | undefined,
  context: WriteContext,
  before: SheetAt,
  indexOf: (sheet: Worksheet) => number,
): XmlElement | undefined {
  const { workbook } = context;
  const pending = new Map(workbook.names.map((name) => [keyOf(name.name, name.sheetId), name]));
  const written: XmlElement[] = [];
  const printed = new Set<string>();
  for (const defined of element?.all('definedName') ?? []) {
    const local = defined.number('localSheetId');
    const sheet = local === undefined ? undefined : before(local);
    if (local !== undefined && (!sheet || !workbook.sheets.includes(sheet))) continue;
    if (sheet) defined.setNumber('localSheetId', indexOf(sheet));
    const name = defined.attributes['name'] ?? '';
    if (sheet && (name === PRINT_AREA || name === PRINT_TITLES)) {
      printed.add(keyOf(name, sheet.id));
      written.push(...updatedPrint(defined, name, sheet, context));
    } else if (isModelled(defined)) {
      const key = keyOf(name, sheet?.id);
      const model = pending.get(key);
      if (model) written.push(updatedName(defined, model, context));
      pending.delete(key);
    } else {
      written.push(withText(defined, context.follow.formula(defined.text, sheet)));
    }
  }
  for (const name of pending.values()) {
    const sheet = name.sheetId === undefined ? undefined : workbook.sheetById(name.sheetId);
    if (name.sheetId === undefined || sheet) written.push(newName(name, sheet && indexOf(sheet), context));
  }
  for (const sheet of workbook.sheets) written.push(...newPrint(sheet, indexOf(sheet), printed));
  return written.length > 0 ? new XmlElement('definedNames', element?.attributes ?? {}, written) : undefined;
}

const keyOf = (name: string, sheetId: string | undefined): string => `${sheetId ?? ''}!${name.toLowerCase()}`;

function fileText(formula: string, { sheetName }: WriteContext): string {
  return escapeXstring(toFileFormula(formula, { array: true, sheetName }));
}

function withText(element: XmlElement, text: string): XmlElement {
  return element.text === text ? element : new XmlElement(element.name, element.attributes, [text]);
}

function updatedName(defined: XmlElement, model: DefinedName, context: WriteContext): XmlElement {
  defined.setFlag('hidden', !model.visible, false);
  if (unescapeXstring(defined.attributes['comment'] ?? '') !== model.comment) {
    defined.set('comment', model.comment === '' ? undefined : escapeXstring(model.comment));
  }
  const isSame = toModelFormula(unescapeXstring(defined.text)) === model.formula && !context.sheetsChanged;
  return isSame ? defined : withText(defined, fileText(model.formula, context));
}

function newName(model: DefinedName, local: number | undefined, context: WriteContext): XmlElement {
  return new XmlElement('definedName', { name: model.name }, [fileText(model.formula, context)])
    .set('comment', model.comment === '' ? undefined : escapeXstring(model.comment))
    .set('localSheetId', local)
    .setFlag('hidden', !model.visible, false);
}

/** The file's own print name, as it is where it says what the model says; nothing where there is nothing to print. */
function updatedPrint(defined: XmlElement, name: string, sheet: Worksheet, context: WriteContext): XmlElement[] {
  const { printArea, printTitleRows } = sheet.pageLayout;
  const own = unescapeXstring(defined.text);
  const [now, wanted] = name === PRINT_AREA ? [readPrintArea(own), printArea] : [readTitleRows(own), printTitleRows];
  if (JSON.stringify(now) === JSON.stringify(wanted)) {
    return [context.sheetsChanged ? withText(defined, fileText(toModelFormula(own), context)) : defined];
  }
  const text =
    name === PRINT_TITLES
      ? writeTitles(printTitleRows, own, sheet.name)
      : printArea
        ? writePrintArea(printArea, sheet.name)
        : undefined;
  return text === undefined ? [] : [withText(defined, text)];
}

function newPrint(sheet: Worksheet, local: number, printed: ReadonlySet<string>): XmlElement[] {
  const { printArea, printTitleRows } = sheet.pageLayout;
  const element = (name: string, text: string | undefined): XmlElement[] =>
    text === undefined || printed.has(keyOf(name, sheet.id))
      ? []
      : [new XmlElement('definedName', { name, localSheetId: String(local) }, [text])];
  return [
    ...element(PRINT_AREA, printArea ? writePrintArea(printArea, sheet.name) : undefined),
    ...element(PRINT_TITLES, writeTitles(printTitleRows, undefined, sheet.name)),
  ];
}
