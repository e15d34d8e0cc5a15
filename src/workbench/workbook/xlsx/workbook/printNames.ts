import type { PageLayout, Rectangle } from '../../Worksheet';
import { isWholeColumns, isWholeRows } from '../../rectangles';
import { quoteSheetName } from '../../../../core/sheet/address';
import { absoluteReference, rectangleOf } from '../refs';

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** The rectangles of `'Sổ'!$A$1:$B$2,'Sổ'!$D$1`; none of anything that is not a plain list of references. */
function rectangles(formula: string): Rectangle[] {
  const references = [
    ...formula.matchAll(/(?:'(?:[^']|'')*'|[^'!,()]+)!(\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?)(?=,|$)/g),
  ];
  return references.flatMap(([, reference]) => rectangleOf(reference) ?? []);
}

/** The first stretch that is printed; the model knows one. */
export function readPrintArea(formula: string): PageLayout['printArea'] {
  return rectangles(formula)[0] ?? null;
}

export function readTitleRows(formula: string): PageLayout['printTitleRows'] {
  const rows = rectangles(formula).find(isWholeRows);
  return rows ? { first: rows.row, last: rows.row + rows.rowCount - 1 } : null;
}

export function writePrintArea(area: Rectangle, sheetName: string): string {
  return `${quoteSheetName(sheetName)}!${absoluteReference(area)}`;
}

/** The rows that repeat, and the columns that the file had beside them; `undefined` when nothing repeats. */
export function writeTitles(
  rows: PageLayout['printTitleRows'],
  own: string | undefined,
  sheetName: string,
): string | undefined {
  const sheet = quoteSheetName(sheetName);
  const columns = rectangles(own ?? '').find(isWholeColumns);
  const parts = [
    columns ? `${sheet}!${absoluteReference(columns)}` : undefined,
    rows ? `${sheet}!$${rows.first + 1}:$${rows.last + 1}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(',') : undefined;
}
