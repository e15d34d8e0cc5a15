import { importSheets } from '../../workbook/structure/importSheets';
import type { Workbook } from '../../workbook/Workbook';
import { readXlsx } from '../../workbook/xlsx/readXlsx';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../RichApiError';
import { record, text } from './arguments';
import { assertStructureOpen, placeFor } from './sheets/sheetEdits';

/**
 * `workbook.insertWorksheetsFromBase64(file, options)`: all sheets of the
 * file, or those that are named, at the end unless another place is given.
 *
 * @returns the ids of the new sheets
 */
export function insertSheets(workbook: Workbook, file: unknown, options: unknown, host: HostContext): string[] {
  assertStructureOpen(host);
  const { sheetNamesToInsert: names, positionType, relativeTo } = options == null ? {} : record(options);
  const source = open(text(file));
  const wanted = Array.isArray(names) && names.length > 0 ? names.map(text) : source.sheets.map(({ name }) => name);
  const sheets = wanted.map((name) => {
    const sheet = source.sheetByName(name);
    if (!sheet) throw invalidArgument();
    return sheet;
  });
  const position = positionType == null ? workbook.sheets.length : placeFor(positionType, relativeTo, host);
  const inserted = importSheets(workbook, source, sheets, position);
  host.structureChanged();
  return inserted.map(({ id }) => id);
}

function open(base64: string): Workbook {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64)) throw invalidArgument();
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return readXlsx(bytes);
  } catch {
    // Whatever is wrong with the file, Office.js only says that the argument is.
    throw invalidArgument();
  }
}
