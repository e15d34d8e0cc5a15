import { openRegister } from '../../core/register/openRegister';
import { recogniseInSteps } from '../../core/register/recogniseInSteps';
import type { Register } from '../../core/register/Register';
import type { SheetValues } from '../../core/sheet/values';
import { runExcel } from '../host/runExcel';
import type { TaskOptions } from '../reading/Progress';
import { runInSlices } from '../registers/runInSlices';
import { loadUsed, readReportValues } from './readReportValues';

/**
 * Sheets that HTX wrote itself, opened like any table: what an earlier report
 * came to. Those that are gone or empty are left out. Two syncs, none without names.
 *
 * @throws HtxError `cancelled`, and what Excel reports
 */
export async function readEarlierReports(names: readonly string[], options: TaskOptions = {}): Promise<Register[]> {
  if (names.length === 0) return [];
  const registers: Register[] = [];
  for (const sheet of await readSheets(names)) {
    const recognised = await runInSlices(recogniseInSteps(sheet), options);
    for (const table of [recognised, ...(recognised.others ?? [])]) registers.push(openRegister(sheet, table));
  }
  return registers;
}

async function readSheets(names: readonly string[]): Promise<SheetValues[]> {
  return runExcel(async (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      return { name, sheet, used: loadUsed(sheet) };
    });
    await context.sync();
    const found = asked.flatMap(({ name, sheet, used }) => {
      const values = sheet.isNullObject ? undefined : readReportValues(sheet, used);
      return values ? [{ name, values }] : [];
    });
    await context.sync();
    return found.map(({ name, values }) => ({ name, top: 1, left: 1, values: values() }));
  });
}
