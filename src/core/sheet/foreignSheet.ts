/**
 * The name of a sheet of another workbook, as Excel writes it in front of an
 * address: `foreignSheet('Nho Quan.xlsx', 'DS HTX')` is
 * `'[Nho Quan.xlsx]DS HTX'`. No sheet of this workbook can be called so:
 * Excel allows no brackets in the name of a sheet.
 */
export function foreignSheet(workbook: string, sheet: string): string {
  return `[${workbook.replaceAll('[', '(').replaceAll(']', ')')}]${sheet}`;
}

/** The workbook in the name of a sheet of another one: "Nho Quan.xlsx"; `undefined` for a sheet of this workbook. */
export function workbookOfSheet(name: string): string | undefined {
  return FOREIGN.exec(name)?.[1];
}

/** The name of a sheet within its own workbook: `'DS HTX'` for `'[Nho Quan.xlsx]DS HTX'`. */
export function withoutWorkbook(name: string): string {
  return FOREIGN.exec(name)?.[2] ?? name;
}

const FOREIGN = /^\[([^\]]*)\](.*)$/s;
