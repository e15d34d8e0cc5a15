import { quoteSheetName } from '../../../core/sheet/address';
import type { Workbook } from '../Workbook';
import type { Worksheet } from '../Worksheet';
import { rewriteFormulas } from './rewriteFormulas';
import { rewriteTokens } from './rewriteReferences';
import { splitSheet } from '../calculation/syntax/splitSheet';

/** Gives a sheet another name, which is known to be free, and rewrites what refers to it. */
export function renameSheet(workbook: Workbook, sheet: Worksheet, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => renameInFormula(formula, old, name));
}

/** `='Cũ'!A1` with the sheet's new name. */
export function renameInFormula(formula: string, old: string, name: string): string {
  if (!formula.includes('!')) return formula;
  return rewriteTokens(formula, ({ kind, text }) => {
    if (kind !== 'reference' && kind !== 'name' && kind !== 'error') return undefined;
    const [sheet, rest] = splitSheet(text);
    return sheet?.toLowerCase() === old.toLowerCase() ? `${quoteSheetName(name)}!${rest}` : undefined;
  });
}
