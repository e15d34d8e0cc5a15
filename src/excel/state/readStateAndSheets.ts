import { runExcel } from '../host/runExcel';
import type { NamedSheet } from './sheetNow';
import { openStateAndSheets } from './openStateAndSheets';
import type { WorkbookState } from './sections';

/** What HTX keeps in this workbook, and what its sheets are called now. */
export async function readStateAndSheets(): Promise<{
  readonly state: WorkbookState;
  readonly sheets: readonly NamedSheet[];
}> {
  return runExcel(async (context) => {
    const { store, sheets } = await openStateAndSheets(context);
    return { state: store.open().state, sheets };
  });
}
