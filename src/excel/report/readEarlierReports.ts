import { openRegister } from '../../core/register/openRegister';
import { recogniseSheet } from '../../core/register/recogniseSheet';
import type { Register } from '../../core/register/Register';
import { runExcel } from '../host/runExcel';
import { loadUsed, readReportValues } from './readReportValues';

/**
 * Sheets that HTX wrote itself, opened like any table: what an earlier report
 * came to. Those that are gone or empty are left out. Two syncs, none without names.
 */
export async function readEarlierReports(names: readonly string[]): Promise<Register[]> {
  if (names.length === 0) return [];
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
    return found.flatMap(({ name, values }) => {
      const sheet = { name, top: 1, left: 1, values: values() };
      const recognised = recogniseSheet(sheet);
      return [recognised, ...(recognised.others ?? [])].map((table) => openRegister(sheet, table));
    });
  });
}
