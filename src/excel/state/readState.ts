import { runExcel } from '../host/runExcel';
import { openState } from './openState';
import type { WorkbookState } from './sections';

/** What HTX keeps in this workbook; the empty state in one that it has not worked on. */
export async function readState(): Promise<WorkbookState> {
  return runExcel(async (context) => (await openState(context)).open().state);
}
