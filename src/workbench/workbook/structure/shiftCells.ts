import type { Cell } from '../cell';
import { columnEnd, contains, intersection, rowEnd, sameArea } from '../rectangles';
import { retractSpill, spillArea } from '../spills';
import type { Workbook } from '../Workbook';
import type { Move, Rectangle, Worksheet } from '../Worksheet';
import { moveReference } from './moveReference';
import { rewriteFormulas } from './rewriteFormulas';
import { rewriteReferences } from './rewriteReferences';
import { areaOf, isWithin, lengthOf, linesOf, moveOf, type Shift } from './Shift';
import { assertTablesMove, shiftedTables } from './shiftTables';
import { shiftLayout } from './shiftLayout';
import { StructureConflict } from './StructureConflict';

/**
 * Inserts or deletes cells, whole rows or columns: cells, merges, tables,
 * names, formats and print areas move along, and every formula of the workbook
 * that refers to them is rewritten; a reference to what was deleted becomes
 * `#REF!`.
 *
 * @throws StructureConflict where Excel refuses; nothing was changed then
 */
export function shiftCells(workbook: Workbook, sheet: Worksheet, shift: Shift): void {
  const move = moveOf(shift);
  const moving = movingArea(shift);
  assertMergesMove(sheet, shift, moving);
  assertTablesMove(sheet, shift, moving);
  if (shift.kind === 'insert') assertRoom(sheet, shift);
  settleSpills(sheet, move, moving);

  sheet.tables = shiftedTables(sheet, shift);
  shiftLayout(sheet, shift, move);
  moveCells(sheet, shift, move);
  rewriteFormulas(workbook, (formula, home) => followMove(formula, home, sheet, move));
  sheet.moves.push(move);
}

/** The place itself and everything that moves with it. */
function movingArea({ axis, area }: Shift): Rectangle {
  const { along, across } = linesOf(axis, area);
  return areaOf(axis, { start: along.start, count: lengthOf(axis) - along.start }, across);
}

function assertMergesMove(sheet: Worksheet, { axis, area }: Shift, moving: Rectangle): void {
  const band = linesOf(axis, area).across;
  const isTorn = (merge: Rectangle): boolean => !isWithin(linesOf(axis, merge).across, band);
  if (sheet.merges.some((merge) => intersection(merge, moving) && isTorn(merge))) throw new StructureConflict('merge');
}

/** Nothing may be pushed over the edge. */
function assertRoom(sheet: Worksheet, { axis, area }: Shift): void {
  const { along, across } = linesOf(axis, area);
  const edge = areaOf(axis, { start: lengthOf(axis) - along.count, count: along.count }, across);
  for (const [row, column, cell] of sheet.cells()) {
    const isFilled = cell.value !== null || cell.formula !== undefined;
    if (isFilled && contains(edge, { row, column, rowCount: 1, columnCount: 1 }))
      throw new StructureConflict('sheetEnd');
  }
}

/** A dynamic array that would be torn is computed anew; one of fixed size forbids it. */
function settleSpills(sheet: Worksheet, move: Move, moving: Rectangle): void {
  const torn: [row: number, column: number, cell: Cell][] = [];
  for (const [row, column, cell] of sheet.cells()) {
    const area = spillArea(sheet, row, column);
    if (!area || !intersection(area, moving)) continue;
    const moved = move(area);
    const isWhole = moved && moved.rowCount === area.rowCount && moved.columnCount === area.columnCount;
    const isTorn = isWhole ? sameArea(moved, area) : moved !== null;
    if (isTorn) torn.push([row, column, cell]);
  }
  if (torn.some(([, , cell]) => cell.spill?.legacy)) throw new StructureConflict('array');
  for (const [row, column] of torn) retractSpill(sheet, row, column);
}

function moveCells(sheet: Worksheet, shift: Shift, move: Move): void {
  const moved: [row: number, column: number, cell: Cell][] = [];
  for (const [row, column, cell] of sheet.cells()) {
    const to = move({ row, column, rowCount: 1, columnCount: 1 });
    if (!to) continue;
    const anchor = cell.spilledFrom && move({ ...cell.spilledFrom, rowCount: 1, columnCount: 1 });
    if (anchor) cell.spilledFrom = { row: anchor.row, column: anchor.column };
    moved.push([to.row, to.column, cell]);
  }
  if (shift.kind === 'insert') moved.push(...newCells(sheet, shift));
  sheet.replaceCells(moved);
}

/** New cells look like those before them: above, or to the left. */
function newCells(sheet: Worksheet, { axis, area }: Shift): [row: number, column: number, cell: Cell][] {
  const isRows = axis === 'rows';
  const before = (isRows ? area.row : area.column) - 1;
  const used = sheet.usedRange(false);
  if (before < 0 || !used) return [];
  const part = intersection(area, {
    ...used,
    ...(isRows ? { row: area.row, rowCount: area.rowCount } : { column: area.column, columnCount: area.columnCount }),
  });
  if (!part) return [];
  const cells: [row: number, column: number, cell: Cell][] = [];
  for (let row = part.row; row < rowEnd(part); row += 1) {
    for (let column = part.column; column < columnEnd(part); column += 1) {
      const style = isRows ? sheet.cell(before, column)?.style : sheet.cell(row, before)?.style;
      if (style !== undefined && style !== 0) cells.push([row, column, { value: null, style }]);
    }
  }
  return cells;
}

/** The formula after cells of `target` have moved. */
function followMove(formula: string, home: Worksheet | undefined, target: Worksheet, move: Move): string {
  return rewriteReferences(formula, (sheet, reference, prefix) => {
    const name = sheet ?? home?.name;
    if (name?.toLowerCase() !== target.name.toLowerCase()) return undefined;
    const moved = moveReference(reference, move);
    return moved === undefined ? undefined : `${prefix}${moved}`;
  });
}
