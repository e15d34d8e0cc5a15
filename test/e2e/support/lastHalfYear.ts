import type { LastCheck } from '../../../src/excel';
import { EMPTY_STATE } from '../../../src/excel/state/sections';
import { encodeState, NOTHING_STORED } from '../../../src/excel/state/stateCodec';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { REPORT_SHEET } from './figures';

/** As the registers were at the last check: since then rows have come and gone, and sheets as well. */
const REGISTERS: NonNullable<LastCheck['registers']> = [
  { sheetId: '', sheet: 'DS HTX', role: 'cooperatives', rows: 33 },
  { sheetId: '', sheet: 'DS THT', role: 'groups', rows: 29 },
  { sheetId: '', sheet: 'Kế hoạch 2020', role: 'plan', rows: 4 },
  { sheetId: '', sheet: 'Nhật ký', role: 'activities', rows: 56 },
  { sheetId: '', sheet: 'Công trình', role: 'works', rows: 32 },
  { sheetId: '', sheet: 'Vốn vay của năm 2019 (bản nộp Sở)', role: 'loans', rows: 33 },
];

/** The sample as it would be opened again: it was checked and reported in the first half of 2020, which is over. */
export function lastHalfYear(): { readonly fileName: string; readonly bytes: Uint8Array } {
  const workbook = buildSample();
  const sheet = workbook.addSheet(REPORT_SHEET);
  sheet.setCell(0, 0, { ...sheet.ensureCell(0, 0), value: 'SƠ KẾT 6 THÁNG ĐẦU NĂM 2020' });
  const time = new Date(2020, 5, 25, 9).toISOString();
  const report = { sheetId: '', sheet: REPORT_SHEET, kind: 'report' as const, fingerprint: '', time };
  const state = { ...EMPTY_STATE, lastCheck: { time, prints: [], registers: REGISTERS }, reports: [report] };
  workbook.customXmlParts.push({ id: '{1}', xml: encodeState({ ...NOTHING_STORED, state }, time) });
  return { fileName: 'so-nam-truoc.xlsx', bytes: writeXlsx(workbook) };
}
