import { nameNow } from '../../excel/state/nameNow';
import { readStateAndSheets } from '../../excel/state/readStateAndSheets';
import type { LastWork } from './ExcelPort';

/** What HTX did last in this workbook, from what it keeps there. */
export async function readLastWork(): Promise<LastWork> {
  const { state, sheets } = await readStateAndSheets();
  const { lastCheck, reports } = state;
  const report = reports.filter(({ kind }) => kind === 'report').sort((a, b) => (a.time < b.time ? 1 : -1))[0];
  return {
    ...(lastCheck && { checked: Date.parse(lastCheck.time) }),
    ...(lastCheck?.registers && {
      registers: lastCheck.registers.map(({ role, rows, ...kept }) => ({ sheet: nameNow(kept, sheets), role, rows })),
    }),
    ...(report && { report: { sheet: nameNow(report, sheets), time: Date.parse(report.time) } }),
  };
}
