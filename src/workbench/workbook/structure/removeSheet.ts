import { splitSheet } from '../calculation/syntax/splitSheet';
import type { Workbook } from '../Workbook';
import type { Worksheet } from '../Worksheet';
import { rewriteFormulas } from './rewriteFormulas';
import { rewriteTokens } from './rewriteReferences';

/** Takes a sheet out of the workbook, its own names with it; references to it become `#REF!`. */
export function removeSheet(workbook: Workbook, sheet: Worksheet): void {
  const tables = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  sheet.deleted = true;
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = nextVisible(workbook, index)?.id ?? '';
  rewriteFormulas(workbook, (formula) =>
    rewriteTokens(formula, ({ kind, text }) => {
      if (kind === 'table') return tables.has(text.slice(0, text.indexOf('[')).toLowerCase()) ? '#REF!' : undefined;
      if (kind !== 'reference' && kind !== 'name') return undefined;
      return splitSheet(text)[0]?.toLowerCase() === sheet.name.toLowerCase() ? '#REF!' : undefined;
    }),
  );
}

/** Excel activates the sheet to the right, or the one to the left at the end. */
function nextVisible({ sheets }: Workbook, index: number): Worksheet | undefined {
  const isVisible = (sheet: Worksheet): boolean => sheet.visibility === 'Visible';
  return sheets.slice(index).find(isVisible) ?? sheets.slice(0, index).findLast(isVisible);
}
