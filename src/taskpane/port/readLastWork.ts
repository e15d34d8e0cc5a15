import { readState } from '../../excel';
import type { LastWork } from './ExcelPort';

/** What HTX did last in this workbook, from what it keeps there. */
export async function readLastWork(): Promise<LastWork> {
  const { lastCheck, reports } = await readState();
  const report = reports.filter(({ kind }) => kind === 'report').sort((a, b) => (a.time < b.time ? 1 : -1))[0];
  return {
    ...(lastCheck && { checked: Date.parse(lastCheck.time) }),
    ...(report && { report: { sheet: report.sheet, time: Date.parse(report.time) } }),
  };
}
