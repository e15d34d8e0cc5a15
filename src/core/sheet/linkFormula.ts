import { quoteSheetName } from './address';

/**
 * A link to a cell of the same workbook, as a formula that needs no add-in:
 * `=HYPERLINK("#'DS HTX'!B7","B7")`. The sheet's name stands in a text of the
 * formula, so that no name can end it early.
 *
 * @param text what is shown: the cell itself unless said otherwise
 */
export function linkFormula(sheet: string, cell: string, text: string | number = cell): string {
  const target = `#${quoteSheetName(sheet)}!${cell}`;
  return `=HYPERLINK(${quoted(target)},${typeof text === 'number' ? text : quoted(text)})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
