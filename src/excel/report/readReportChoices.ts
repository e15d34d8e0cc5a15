import { runExcel } from '../host/runExcel';
import { openStateAndSheets } from '../state/openStateAndSheets';
import { choicesOf } from './choicesOf';
import type { ReportChoices } from './ReportChoices';

/** What the user has decided about the report of this workbook; the defaults where nothing was. */
export async function readReportChoices(): Promise<ReportChoices> {
  return runExcel(async (context) => {
    const { store, sheets } = await openStateAndSheets(context);
    return choicesOf(store.open().state.settings, sheets);
  });
}
