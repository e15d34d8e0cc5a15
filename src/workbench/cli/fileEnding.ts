import { cliErrors } from './errors';

/** Kinds of workbooks whose ending says more than ".xlsx": with macros, templates. */
const OTHER_KINDS = /\.(?:xlsm|xltx|xltm)$/i;

/**
 * Refuses a name for a workbook under which Excel would not open it: its
 * ending must be that of the workbook that it is a copy of, which may hold
 * macros, else ".xlsx".
 * @throws HtxError `out-ending`
 */
export function assertWorkbookName(path: string, input = ''): void {
  assertEnding(path, OTHER_KINDS.exec(input)?.[0].toLowerCase() ?? '.xlsx');
}

/** @throws HtxError `out-ending` */
export function assertEnding(path: string, ending: string): void {
  if (!path.toLowerCase().endsWith(ending)) throw cliErrors.outEnding(path, ending);
}
