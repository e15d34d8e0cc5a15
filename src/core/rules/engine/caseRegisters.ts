import { fieldSpec, type SheetFamily } from '../../register/fields';
import { openRegister } from '../../register/openRegister';
import { readHeader } from '../../register/recognition/HeaderText';
import type { RecognisedColumn, RecognisedSheet, Register, Role } from '../../register/Register';
import { parseArea } from '../../sheet/address';
import type { CaseSheet } from './Rule';

const FAMILIES: Readonly<Partial<Record<Role, SheetFamily>>> = {
  plan: 'plan',
  report: 'plan',
  activities: 'activity',
  loans: 'activity',
  works: 'activity',
};

/** The sheets of a case as registers, recognised without any doubt. */
export function caseRegisters(sheets: readonly CaseSheet[]): Register[] {
  return sheets.map((sheet) => {
    const { role, fields, rows } = sheet;
    const family = FAMILIES[role] ?? 'register';
    const columns = fields.map((field, index): RecognisedColumn => {
      const spec = fieldSpec(family, field);
      const header = sheet.headers?.[index] ?? spec?.label ?? field;
      return {
        field,
        type: spec?.type ?? 'text',
        column: index + 1,
        header,
        unit: readHeader(header).unit,
        confidence: 1,
        band: 'sure',
        reason: { vi: '', en: '' },
      };
    });
    const { totals = [], sections = [] } = sheet;
    const numbers = rows.map((_row, index) => index + 2);
    const recognised: RecognisedSheet = {
      name: sheet.name ?? role,
      role,
      headerRows: [1],
      dataRows: numbers.filter((row) => !totals.includes(row) && !sections.includes(row)),
      sectionRows: sections.map((row) => ({ row, text: String(rows[row - 2]?.find((cell) => cell !== '') ?? '') })),
      totalRows: totals,
      columns,
      unassigned: [],
      titles: [],
      confidence: 1,
      band: 'sure',
      reason: { vi: '', en: '' },
    };
    const merges = sheet.merges?.flatMap((address) => parseArea(address) ?? []);
    const values = [columns.map(({ header }) => header), ...rows];
    return openRegister({ name: recognised.name, top: 1, left: 1, values, ...(merges && { merges }) }, recognised);
  });
}
