import { changesAgainst, type ReportChange } from '../../core/report/changes/changesAgainst';
import type { Summary } from '../../core/report/Summary';
import type { CellValue } from '../../core/sheet/values';
import { runExcel } from '../host/runExcel';
import { StateStore } from '../state/StateStore';
import { validSheetName } from '../writing/sheetNames';

/** A report is far smaller; one that has grown so is not read for this. */
const MOST_CELLS = 25_000;

/**
 * What the report would change against the sheet of ours that is there;
 * `undefined` where there is none, or one from before HTX kept where its lines
 * stand. One sync if there is no sheet of that name, else three. Changes nothing.
 */
export async function readChanges(summary: Summary): Promise<readonly ReportChange[] | undefined> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(validSheetName(summary.sheetName));
    sheet.load('id,name');
    const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
    const store = new StateStore(context);
    await context.sync();
    if (sheet.isNullObject || used.isNullObject) return undefined;

    store.fetch();
    await context.sync();
    const record = store
      .open()
      .state.reports.find(({ sheetId, sheet: name }) => sheetId === sheet.id || name === sheet.name);
    const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    if (!record?.notes || rows * columns > MOST_CELLS) return undefined;

    const all = sheet.getRangeByIndexes(0, 0, rows, columns).load('values');
    await context.sync();
    return changesAgainst({ values: all.values as CellValue[][], lines: record.notes.lines }, summary);
  });
}
