import { CellError } from '../cell';
import { columnEnd, intersection } from '../rectangles';
import type { Workbook } from '../Workbook';
import type { Rectangle, Table, Worksheet } from '../Worksheet';
import { renameColumn } from './renameTable';

/**
 * Makes headings of what stands in the header rows of tables within an area:
 * text, never empty, each once in its table (`Tên`, `Tên2`), as Excel does
 * after every entry; formulas follow the new headings.
 */
export function settleHeaders(workbook: Workbook, sheet: Worksheet, area: Rectangle): void {
  for (const table of sheet.tables) {
    const part = table.showHeaders ? intersection(area, { ...table.area, rowCount: 1 }) : null;
    if (!part) continue;
    for (let column = part.column; column < columnEnd(part); column += 1) {
      const entry = table.columns[column - table.area.column];
      if (!entry) continue;
      const name = freeHeading(table, column - table.area.column, textOf(sheet, table.area.row, column));
      if (name !== entry.name) renameColumn(workbook, table, entry, name);
      putHeading(sheet, table.area.row, column, name);
    }
  }
}

/** The heading, or with a number behind where another column has it; `Column1` for none. */
export function freeHeading(table: Pick<Table, 'columns'>, index: number, wanted: string): string {
  const taken = new Set(table.columns.filter((_, other) => other !== index).map(({ name }) => name.toLowerCase()));
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  for (let number = wanted === '' ? 1 : 2; ; number += 1) {
    if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
  }
}

/** What a cell's heading would be. */
export function textOf(sheet: Worksheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

export function putHeading(sheet: Worksheet, row: number, column: number, name: string): void {
  const cell = sheet.ensureCell(row, column);
  cell.value = name;
  delete cell.formula;
}
