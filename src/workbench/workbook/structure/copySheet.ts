import type { Workbook } from '../Workbook';
import { Worksheet, type Table } from '../Worksheet';
import { renameInFormula } from './renameSheet';
import { rewriteFormulasOf } from './rewriteFormulas';
import { renameTableInFormula } from './renameTable';

/** Copies a sheet with all that is on it, as "Sheet1 (2)", to a place among the sheets. */
export function copySheet(workbook: Workbook, source: Worksheet, position: number): Worksheet {
  const copy = new Worksheet(workbook.newId(), copyName(workbook, source.name));
  for (const [row, column, cell] of source.cells()) copy.setCell(row, column, structuredCloneCell(cell));
  for (const [row, format] of source.rows) copy.rows.set(row, { ...format });
  for (const [column, format] of source.columns) copy.columns.set(column, { ...format });
  const { tabColor, showGridlines, defaultColumnWidth, defaultRowHeight, protection } = source;
  Object.assign(copy, { tabColor, showGridlines, defaultColumnWidth, defaultRowHeight, protection });
  copy.merges = [...source.merges];
  copy.freeze = { ...source.freeze };
  copy.pageLayout = structuredClone(source.pageLayout);
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({ ...format, id: workbook.newId() }));
  copy.dataValidations = source.dataValidations.map((validation) => structuredClone(validation));
  copy.charts = source.charts.map((chart) => ({ ...structuredClone(chart), id: workbook.newId() }));
  workbook.sheets.splice(position, 0, copy);
  const renamed = copyTables(workbook, source, copy);
  rewriteFormulasOf(copy, (formula) => {
    let result = renameInFormula(formula, source.name, copy.name);
    for (const [old, name] of renamed) result = renameTableInFormula(result, old, name);
    return result;
  });
  copyNames(workbook, source, copy);
  return copy;
}

/** A cell's error value is shared: it never changes. */
const structuredCloneCell = <T extends object>(cell: T): T => ({ ...cell });

/** Names that lead to the copied sheet are copied as names of the copy. */
function copyNames(workbook: Workbook, source: Worksheet, copy: Worksheet): void {
  const copied = workbook.names.flatMap((name) => {
    const formula = renameInFormula(name.formula, source.name, copy.name);
    const isOfSource = name.sheetId === source.id || (name.sheetId === undefined && formula !== name.formula);
    return isOfSource ? [{ ...name, formula, sheetId: copy.id }] : [];
  });
  workbook.names.push(...copied);
}

/** Names of tables are unique in the workbook; the copies get a number behind. */
function copyTables(workbook: Workbook, source: Worksheet, copy: Worksheet): Map<string, string> {
  const taken = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const renamed = new Map<string, string>();
  copy.tables = source.tables.map((table): Table => {
    let number = 2;
    while (taken.has(`${table.name}${number}`.toLowerCase())) number += 1;
    const name = `${table.name}${number}`;
    taken.add(name.toLowerCase());
    renamed.set(table.name, name);
    return { ...structuredClone(table), id: workbook.newTableId(), name };
  });
  return renamed;
}

function copyName(workbook: Workbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = stem.slice(0, 31 - ending.length) + ending;
    if (!workbook.sheetByName(candidate)) return candidate;
  }
}
