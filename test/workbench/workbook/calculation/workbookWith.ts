import type { CustomFunctionHost } from '../../../../src/workbench/workbook/Calculator';
import { CellError, type CellValue } from '../../../../src/workbench/workbook/cell';
import { univerCalculatorWith } from '../../../../src/workbench/workbook/calculation/univerCalculator';
import { Workbook } from '../../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';

type Content = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** A workbook of these sheets; text that begins with `=` is a formula. */
export function workbookWith(content: Content): Workbook {
  let id = 0;
  const workbook = new Workbook(() => `{${(id += 1)}}`);
  for (const [name, rows] of Object.entries(content)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => put(sheet, r, c, value)));
  }
  return workbook;
}

/** Writes a value or a formula into a cell, without telling anybody. */
export function put(sheet: Worksheet, row: number, column: number, value: CellValue): void {
  const cell = sheet.ensureCell(row, column);
  delete cell.formula;
  delete cell.spilledFrom;
  if (typeof value === 'string' && value.startsWith('=')) {
    cell.formula = value;
    cell.value = null;
  } else {
    cell.value = value;
  }
}

/** Writes into a cell as the user does, and lets the workbook tell. */
export function enter(workbook: Workbook, sheet: Worksheet, row: number, column: number, value: CellValue): void {
  put(sheet, row, column, value);
  workbook.notify({
    kind: 'cells',
    sheetId: sheet.id,
    area: { row, column, rowCount: 1, columnCount: 1 },
    source: 'user',
  });
}

export const NO_FUNCTIONS: CustomFunctionHost = {
  names: [],
  call: (name) => Promise.reject(new Error(`No function ${name}`)),
};

export const newCalculator = univerCalculatorWith({});

export function sheetOf(workbook: Workbook, name?: string): Worksheet {
  const sheet = name === undefined ? workbook.sheets[0] : workbook.sheetByName(name);
  if (!sheet) throw new Error(`No sheet ${name ?? ''}`);
  return sheet;
}

/** The values of a column from its first row on. */
export function columnValues(sheet: Worksheet, column: number, rowCount: number): CellValue[] {
  return Array.from({ length: rowCount }, (_, row) => sheet.value(row, column));
}

/** Errors as their codes, so that a table of expected results stays readable. */
export function plain(value: CellValue | CellValue[][]): unknown {
  if (Array.isArray(value)) return value.map((row) => row.map((element) => plain(element)));
  return value instanceof CellError ? value.code : value;
}
