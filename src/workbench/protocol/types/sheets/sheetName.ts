import type { Workbook } from '../../../workbook/Workbook';
import type { Worksheet } from '../../../workbook/Worksheet';
import { invalidArgument, itemAlreadyExists } from '../../RichApiError';

const LONGEST = 31;

/**
 * Refuses the names that Excel refuses: empty, longer than 31 characters, with
 * `[ ] : * ? / \`, with an apostrophe at either end, "History", or that of
 * another sheet in whatever case.
 *
 * @param self the sheet that is being renamed: its own name is free
 * @throws RichApiError InvalidArgument or ItemAlreadyExists
 */
export function assertSheetName(workbook: Workbook, name: string, self?: Worksheet): void {
  const isValid =
    name.trim() !== '' &&
    name.length <= LONGEST &&
    // eslint-disable-next-line no-control-regex -- Excel refuses control characters as well.
    !/[[\]:*?/\\\u0000-\u001f]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isValid) throw invalidArgument();
  const holder = workbook.sheetByName(name);
  if (holder && holder !== self) throw itemAlreadyExists();
}
