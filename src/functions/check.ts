import type { Day } from '../core/vietnamese/day';
import { openRegister } from '../core/register/openRegister';
import { recogniseSheet } from '../core/register/recogniseSheet';
import type { RecognisedSheet } from '../core/register/Register';
import { checkRegisters } from '../core/rules/checkRegisters';
import type { Severity } from '../core/rules/Issue';
import { ruleById } from '../core/rules/rules';
import type { Bilingual } from '../core/register/Register';
import type { SheetValues } from '../core/sheet/values';
import { cellValue, type CellResult, type Matrix } from './elementwise';
import { invalidValue, isCellError, notAvailable } from './errors';
import { functionLanguage } from './language';
import { messages } from './messages';
import { readRole } from './readRole';

const HEADERS: readonly Bilingual[] = [
  { vi: 'Ô', en: 'Cell' },
  { vi: 'Mức độ', en: 'Severity' },
  { vi: 'Quy tắc', en: 'Rule' },
  { vi: 'Vấn đề', en: 'Issue' },
];
const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Thông tin', en: 'Note' },
};
const NOTHING: Bilingual = { vi: 'Không có vấn đề nào.', en: 'No issues.' };

/**
 * `HTX.CHECK`: what the rules find in a range that begins with its headers (or
 * titles above them): cell, severity, rule, issue. A function does not see where
 * its range stands, so the first cell of the range is called A1; a range from
 * A1 has the addresses of the sheet. `#N/A` where the table is not recognised.
 */
export function checkOf(range: Matrix, role: unknown, today: Day): CellResult[][] {
  if (isCellError(role)) return [[role]];
  const wanted = readRole(cellValue(role));
  if (wanted === undefined) return [[invalidValue(messages.notARole(String(cellValue(role))))]];
  const sheet: SheetValues = {
    name: '',
    top: 1,
    left: 1,
    values: range.map((row) => row.map((cell) => (isCellError(cell) ? String(cell.code) : cellValue(cell)))),
  };
  const recognised = recogniseSheet(sheet);
  if (recognised.dataRows.length === 0) return [[notAvailable(messages.noTable)]];
  const decided: RecognisedSheet = wanted === null ? recognised : { ...recognised, role: wanted, band: 'sure' };
  if (decided.band === 'unknown' || decided.role === 'other') return [[notAvailable(messages.noRole)]];
  const language = functionLanguage();
  const issues = checkRegisters({ registers: [openRegister(sheet, decided)], today, language });
  const rows = issues.map(({ cell, severity, rule, message }) => [
    cell,
    SEVERITIES[severity][language],
    ruleById(rule)?.title[language] ?? rule,
    message,
  ]);
  return [HEADERS.map((header) => header[language]), ...(rows.length > 0 ? rows : [['', '', '', NOTHING[language]]])];
}
