import type { RecognisedSheet, Role } from './Register';

/** How many records a sheet holds of one kind. */
export interface RegisterSize {
  readonly sheet: string;
  readonly role: Role;
  readonly rows: number;
}

/**
 * The registers of a workbook and their lengths, in the order of the sheets.
 * Tables of one kind in one sheet are one register; what is in doubt, a report,
 * and what HTX has no use for are none.
 */
export function registerSizes(sheets: readonly RecognisedSheet[]): readonly RegisterSize[] {
  return sheets.flatMap((sheet) => {
    const rows = new Map<Role, number>();
    for (const { role, band, dataRows } of [sheet, ...(sheet.others ?? [])]) {
      if (role === 'other' || role === 'report' || band === 'unknown') continue;
      rows.set(role, (rows.get(role) ?? 0) + dataRows.length);
    }
    return [...rows].map(([role, count]) => ({ sheet: sheet.name, role, rows: count }));
  });
}
