import { parseArea } from '../../../../core/sheet/address';
import type { Workbook } from '../../../workbook/Workbook';
import type { Worksheet } from '../../../workbook/Worksheet';
import { invalidArgument, itemAlreadyExists } from '../../RichApiError';

const LONGEST = 255;

/**
 * Refuses what cannot be the name of a range or a table: spaces, a digit in
 * front, anything that reads as a cell (`A1`, `HTX1`, `R1C1`, `R`), names that are taken.
 *
 * @param scope the sheet whose own name it is to be; absent for names of the workbook and for tables
 * @throws RichApiError InvalidArgument or ItemAlreadyExists
 */
export function assertName(workbook: Workbook, name: string, scope?: Worksheet): void {
  const isName =
    name.length <= LONGEST &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !/^(r|c|r\d+|c\d+|r\d*c\d*|true|false)$/i.test(name) &&
    parseArea(name) === undefined;
  if (!isName) throw invalidArgument();
  const wanted = name.toLowerCase();
  const isTaken =
    workbook.names.some((other) => other.sheetId === scope?.id && other.name.toLowerCase() === wanted) ||
    workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === wanted));
  if (isTaken) throw itemAlreadyExists();
}
