import { LAST_COLUMN, LAST_ROW } from '../../../../core/sheet/address';
import { CellError, type Cell, type CellValue } from '../../cell';
import type { Rectangle, Worksheet } from '../../Worksheet';
import { Matrix } from '../values/Matrix';
import type { Result } from '../values/Value';
import type { FormulaNode } from './FormulaNode';
import { contains, overlap } from './rectangles';

/** What writing a result did. */
export interface Written {
  /** The cells whose value is now another one. */
  readonly changed: readonly { readonly row: number; readonly column: number }[];
  /** The area that a spill could not fill: when it changes, the formula is to be tried again. */
  readonly blocked?: Rectangle;
}

/**
 * Puts a result into the formula's cell and, if it is an array, into the cells
 * below and to the right. A dynamic array takes its own size, and is `#SPILL!`
 * where something is in its way; an array formula of old fills the size that it
 * was entered for. Blanks become 0, as in Excel.
 */
export function writeResult(node: FormulaNode, result: Result): Written {
  const { sheet, row, column } = node;
  const cell = sheet.ensureCell(row, column);
  const changed: { row: number; column: number }[] = [];

  function set(target: Cell, at: { row: number; column: number }, value: CellValue): void {
    if (sameValue(target.value, value)) return;
    target.value = value;
    changed.push(at);
  }

  const legacy = cell.spill?.legacy === true ? cell.spill : undefined;
  const wanted: Rectangle = legacy
    ? { row, column, rowCount: legacy.rowCount, columnCount: legacy.columnCount }
    : result instanceof Matrix
      ? { row, column, rowCount: result.rowCount, columnCount: result.columnCount }
      : { row, column, rowCount: 1, columnCount: 1 };
  const isBlocked = !legacy && isObstructed(node, wanted);
  const area = isBlocked ? { row, column, rowCount: 1, columnCount: 1 } : wanted;

  for (const at of clearSpill(node, area)) changed.push(at);
  const values: CellValue[][] = [];
  for (let r = 0; r < area.rowCount; r += 1) {
    const line: CellValue[] = [];
    for (let c = 0; c < area.columnCount; c += 1) {
      const value = isBlocked ? new CellError('#SPILL!') : elementAt(result, r, c);
      line.push(value);
      const at = { row: row + r, column: column + c };
      const target = r === 0 && c === 0 ? cell : sheet.ensureCell(at.row, at.column);
      if (target !== cell) target.spilledFrom = { row, column };
      set(target, at, value);
    }
    values.push(line);
  }

  const isSpread = area.rowCount * area.columnCount > 1;
  node.spilled = isSpread ? { area, values } : undefined;
  if (!legacy) {
    if (isSpread) cell.spill = { rowCount: area.rowCount, columnCount: area.columnCount, legacy: false };
    else delete cell.spill;
  }
  return isBlocked ? { changed, blocked: wanted } : { changed };
}

/** Empties the cells that the formula has filled, but those in `kept`; gives the cells that were emptied. */
export function clearSpill(node: FormulaNode, kept?: Rectangle): { row: number; column: number }[] {
  const cleared: { row: number; column: number }[] = [];
  const { sheet, spilled } = node;
  if (!spilled) return cleared;
  for (let row = spilled.area.row; row < spilled.area.row + spilled.area.rowCount; row += 1) {
    for (let column = spilled.area.column; column < spilled.area.column + spilled.area.columnCount; column += 1) {
      if (kept && contains(kept, row, column)) continue;
      const cell = sheet.cell(row, column);
      if (cell?.spilledFrom?.row !== node.row || cell.spilledFrom.column !== node.column) continue;
      emptyCell(sheet, row, column, cell);
      cleared.push({ row, column });
    }
  }
  return cleared;
}

/** Takes a spilled value out of a cell, and the cell out of the sheet if nothing else is in it. */
export function emptyCell(sheet: Worksheet, row: number, column: number, cell: Cell): void {
  cell.value = null;
  delete cell.spilledFrom;
  const usual = sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;
  if (cell.formula === undefined && cell.hyperlink === undefined && cell.style === usual) sheet.deleteCell(row, column);
}

/** The same to whoever reads the cell; errors with different messages are different. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a instanceof CellError && b instanceof CellError) return a.code === b.code && a.message === b.message;
  return Object.is(a, b);
}

/** A blank as a result is 0. */
function elementAt(result: Result, row: number, column: number): CellValue {
  if (!(result instanceof Matrix)) return result ?? 0;
  const value = result.at(row, column);
  return value === undefined ? new CellError('#N/A') : (value ?? 0);
}

function isObstructed({ sheet, row, column }: FormulaNode, area: Rectangle): boolean {
  if (area.rowCount === 1 && area.columnCount === 1) return false;
  if (area.row + area.rowCount > LAST_ROW || area.column + area.columnCount > LAST_COLUMN) return true;
  if (sheet.merges.some((merge) => overlap(merge, area)) || sheet.tables.some((table) => overlap(table.area, area))) {
    return true;
  }
  for (let r = area.row; r < area.row + area.rowCount; r += 1) {
    for (let c = area.column; c < area.column + area.columnCount; c += 1) {
      if (r === row && c === column) continue;
      const cell = sheet.cell(r, c);
      if (!cell || (cell.spilledFrom?.row === row && cell.spilledFrom.column === column)) continue;
      if (cell.value !== null || cell.formula !== undefined) return true;
    }
  }
  return false;
}
