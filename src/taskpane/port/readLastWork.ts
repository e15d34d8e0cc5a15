import { nameNow } from '../../excel/state/nameNow';
import { readStateAndSheets } from '../../excel/state/readStateAndSheets';
import { sheetNow, type KeptSheet, type NamedSheet } from '../../excel/state/sheetNow';
import type { LastWork } from './ExcelPort';

/** What HTX did last in this workbook, from what it keeps there. */
export async function readLastWork(): Promise<LastWork> {
  const { state, sheets } = await readStateAndSheets();
  const { lastCheck, reports } = state;
  const report = reports.filter(({ kind }) => kind === 'report').sort((a, b) => (a.time < b.time ? 1 : -1))[0];
  const written = report && sheetNow(report, sheets);
  return {
    ...(lastCheck && { checked: Date.parse(lastCheck.time) }),
    ...(lastCheck?.registers && {
      registers: idsLast(lastCheck.registers, sheets).map(({ role, rows, ...kept }) => ({
        sheet: nameNow(kept, sheets),
        role,
        rows,
      })),
    }),
    ...(report && { report: { ...(written && { sheet: written.name }), time: Date.parse(report.time) } }),
  };
}

/** Two may have a claim to one sheet, where it took the name of another that is gone: the one with its id is the last. */
function idsLast<Kept extends KeptSheet>(kept: readonly Kept[], sheets: readonly NamedSheet[]): readonly Kept[] {
  const ids = new Set(sheets.map(({ id }) => id));
  return [...kept].sort((a, b) => Number(ids.has(a.sheetId)) - Number(ids.has(b.sheetId)));
}
