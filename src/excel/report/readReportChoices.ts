import { runExcel } from '../host/runExcel';
import { StateStore } from '../state/StateStore';
import { choicesOf } from './choicesOf';
import type { ReportChoices } from './ReportChoices';

/** What the user has decided about the report of this workbook; the defaults where nothing was. */
export async function readReportChoices(): Promise<ReportChoices> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const store = new StateStore(context);
    await context.sync();
    store.fetch();
    await context.sync();
    return choicesOf(store.open().state.settings, worksheets.items);
  });
}
