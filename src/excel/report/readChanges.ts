import { changesAgainst, type ReportChange } from '../../core/report/changes/changesAgainst';
import type { Summary } from '../../core/report/Summary';
import { runExcel } from '../host/runExcel';
import { keptOf } from '../state/keptOf';
import { StateStore } from '../state/StateStore';
import { validSheetName } from '../writing/sheetNames';
import { loadUsed, readReportValues } from './readReportValues';

/**
 * What the report would change against the sheet of ours that is there;
 * `undefined` where there is none, or one from before HTX kept where its lines
 * stand. One sync if there is no sheet of that name, else three. Changes nothing.
 */
export async function readChanges(summary: Summary): Promise<readonly ReportChange[] | undefined> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const sheet = worksheets.getItemOrNullObject(validSheetName(summary.sheetName));
    sheet.load('id,name');
    const used = loadUsed(sheet);
    const store = new StateStore(context);
    await context.sync();
    if (sheet.isNullObject || used.isNullObject) return undefined;

    store.fetch();
    await context.sync();
    const record = keptOf(sheet, store.open().state.reports, worksheets.items);
    const lines = record?.notes?.lines;
    const values = lines && readReportValues(sheet, used);
    if (!values) return undefined;

    await context.sync();
    return changesAgainst({ values: values(), lines }, summary);
  });
}
