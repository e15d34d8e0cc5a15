import type { Workbook } from '../Workbook';
import { Worksheet, type Table } from '../Worksheet';
import { renameInFormula } from './renameSheet';
import { renameTableInFormula } from './renameTable';
import { rewriteFormulasOf } from './rewriteFormulas';

/**
 * Takes sheets of another workbook into this one. Names that are taken get a
 * number behind; formulas between the taken sheets follow. The source must
 * not be used afterwards: cells are taken over, not copied.
 */
export function importSheets(
  workbook: Workbook,
  source: Workbook,
  sheets: readonly Worksheet[],
  position: number,
): Worksheet[] {
  const styleOf = styleMapper(workbook, source);
  const renamed: [old: string, name: string][] = [];
  const tables: [old: string, name: string][] = [];
  const imported = sheets.map((sheet, index) => {
    const copy = takeOver(workbook, sheet, freeSheetName(workbook, sheet.name), styleOf);
    renamed.push([sheet.name, copy.name]);
    copy.tables = sheet.tables.map((table): Table => {
      const name = freeTableName(workbook, table.name);
      tables.push([table.name, name]);
      return { ...table, id: workbook.newTableId(), name };
    });
    workbook.sheets.splice(position + index, 0, copy);
    return copy;
  });
  const follow = (formula: string): string => {
    const moved = renamed.reduce((text, [old, name]) => renameInFormula(text, old, name), formula);
    return tables.reduce((text, [old, name]) => renameTableInFormula(text, old, name), moved);
  };
  for (const sheet of imported) rewriteFormulasOf(sheet, follow);
  source.names.forEach((name) => {
    const index = sheets.findIndex(({ id }) => id === name.sheetId);
    const copy = imported[index];
    if (copy) workbook.names.push({ ...name, formula: follow(name.formula), sheetId: copy.id });
  });
  return imported;
}

/** The same sheet with the id, name and styles that it has here. */
function takeOver(workbook: Workbook, sheet: Worksheet, name: string, styleOf: (index: number) => number): Worksheet {
  const copy = new Worksheet(workbook.newId(), name);
  for (const [row, column, cell] of sheet.cells()) copy.setCell(row, column, { ...cell, style: styleOf(cell.style) });
  const withStyle = <T extends { style?: number }>(format: T): T =>
    format.style === undefined ? { ...format } : { ...format, style: styleOf(format.style) };
  for (const [row, format] of sheet.rows) copy.rows.set(row, withStyle(format));
  for (const [column, format] of sheet.columns) copy.columns.set(column, withStyle(format));
  const { visibility, tabColor, showGridlines, defaultColumnWidth, defaultRowHeight, merges, freeze } = sheet;
  const { pageLayout, protection, conditionalFormats, dataValidations, charts, autoFilter, selection } = sheet;
  return Object.assign(copy, {
    visibility,
    tabColor,
    showGridlines,
    defaultColumnWidth,
    defaultRowHeight,
    merges,
    freeze,
    pageLayout,
    protection,
    conditionalFormats,
    dataValidations,
    charts,
    autoFilter,
    selection,
  });
}

function styleMapper(workbook: Workbook, source: Workbook): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    const style = known.get(index) ?? workbook.styles.intern(source.styles.get(index));
    known.set(index, style);
    return style;
  };
}

function freeSheetName(workbook: Workbook, name: string): string {
  if (!workbook.sheetByName(name)) return name;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = name.slice(0, 31 - ending.length) + ending;
    if (!workbook.sheetByName(candidate)) return candidate;
  }
}

function freeTableName(workbook: Workbook, name: string): string {
  const taken = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 1; ; number += 1) if (!taken.has(`${name}_${number}`.toLowerCase())) return `${name}_${number}`;
}
