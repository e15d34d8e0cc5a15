import type { Cell } from '../../../workbook/cell';
import { cellCount, columnEnd, intersection, rowEnd, SHEET_COLUMNS, SHEET_ROWS } from '../../../workbook/rectangles';
import { offsetFormula } from '../../../workbook/structure/offsetFormula';
import type { Rectangle } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { invalidArgument } from '../../RichApiError';
import { asRange, oneOf, text } from '../arguments';
import { splitAddress, rectangleOf } from './addresses';
import { assertCellsWritable } from './assertCellsWritable';
import { isUnbounded } from './readCells';
import { putEntry } from './putEntry';
import { SheetRange } from './SheetRange';
import { assertWholeArrays } from './spills';

const TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

/**
 * `range.copyFrom(source, type, skipBlanks, transpose)`: from the range's
 * corner on, repeated where the range is a multiple of the source's size.
 */
export function copyCells(target: SheetRange, args: readonly unknown[], host: HostContext): void {
  const source = sourceOf(target, args[0], host);
  const type = oneOf(TYPES, args[1] ?? 'All');
  const [skipBlanks, transpose] = [args[2] === true, args[3] === true];
  const area = targetArea(target.area, transpose ? flipped(source.area) : source.area);
  assertCellsWritable(target.sheet, area, host);
  assertWholeArrays(target.sheet, area);
  const from = source.area;
  // Read first: source and target may overlap.
  const cells = new Map<string, Cell | undefined>();
  for (let row = 0; row < from.rowCount; row += 1) {
    for (let column = 0; column < from.columnCount; column += 1) {
      const cell = source.sheet.cell(from.row + row, from.column + column);
      cells.set(transpose ? `${column},${row}` : `${row},${column}`, cell && { ...cell });
    }
  }
  const size = transpose ? flipped(from) : from;
  for (let row = area.row; row < rowEnd(area); row += 1) {
    for (let column = area.column; column < columnEnd(area); column += 1) {
      const [r, c] = [(row - area.row) % size.rowCount, (column - area.column) % size.columnCount];
      const cell = cells.get(`${r},${c}`);
      if (skipBlanks && (cell?.value ?? null) === null && cell?.formula === undefined) continue;
      const [dr, dc] = transpose ? [c, r] : [r, c];
      copyCell(target, row, column, cell, type, [row - from.row - dr, column - from.column - dc], host);
    }
  }
  host.counters.cellsWritten += cellCount(area);
  host.changed(target.sheet, area, 'addin');
  host.formatChanged(target.sheet, area);
}

function copyCell(
  { sheet }: SheetRange,
  row: number,
  column: number,
  cell: Cell | undefined,
  type: (typeof TYPES)[number],
  [rows, columns]: readonly [number, number],
  host: HostContext,
): void {
  if (type !== 'Formats') {
    const isFormula = type !== 'Values' && cell?.formula !== undefined;
    const formula = isFormula ? offsetFormula(cell.formula ?? '', rows, columns) : undefined;
    putEntry(host.workbook, sheet, row, column, {
      value: formula === undefined ? (cell?.value ?? null) : null,
      ...(formula !== undefined && { formula }),
    });
  }
  if (type === 'All' || type === 'Formats') {
    const style = cell?.style ?? 0;
    if (style !== sheet.styleAt(row, column)) sheet.ensureCell(row, column).style = style;
  }
  if (type === 'All' && cell?.hyperlink) sheet.ensureCell(row, column).hyperlink = cell.hyperlink;
}

const flipped = (area: Rectangle): Rectangle => ({
  ...area,
  rowCount: area.columnCount,
  columnCount: area.rowCount,
});

function targetArea(target: Rectangle, size: Rectangle): Rectangle {
  const isMultiple = target.rowCount % size.rowCount === 0 && target.columnCount % size.columnCount === 0;
  const area = isMultiple ? target : { ...target, rowCount: size.rowCount, columnCount: size.columnCount };
  const whole = intersection(area, { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS });
  if (isUnbounded(area) || !whole || cellCount(whole) !== cellCount(area)) throw invalidArgument();
  return area;
}

function sourceOf(target: SheetRange, argument: unknown, { workbook }: HostContext): SheetRange {
  const range = asRange(argument);
  if (range) return range;
  const [name, rest] = splitAddress(text(argument));
  const sheet = name === undefined ? target.sheet : workbook.sheetByName(name);
  const area = rectangleOf(rest);
  if (!sheet || !area) throw invalidArgument();
  return new SheetRange(sheet, area);
}
