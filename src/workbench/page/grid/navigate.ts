import type { CellPosition } from '../../workbook/cell';
import { LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address';
import type { Selection } from './selection';
import type { SheetGeometry } from './SheetGeometry';

/** A key as the grid hears it. */
export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

type Step = readonly [rows: number, columns: number];

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where the selection goes at a key, as in Excel; `undefined` if the key does
 * not move it. Hidden rows and columns are stepped over, merged areas count as one cell.
 *
 * @param page rows that fit on the screen
 */
export function navigate(
  selection: Selection,
  { key, shift, ctrl }: KeyPress,
  geometry: SheetGeometry,
  page: number,
): Selection | undefined {
  const extend = (head: CellPosition): Selection =>
    shift ? { anchor: selection.anchor, head } : { anchor: head, head };
  const from = shift ? selection.head : selection.anchor;
  const arrow = ARROWS[key];
  if (arrow) return extend(ctrl ? toEdge(from, arrow, geometry) : step(from, arrow, geometry));
  const last = lastCell(geometry);
  switch (key) {
    case 'Enter':
      return collapse(step(selection.anchor, [shift ? -1 : 1, 0], geometry));
    case 'Tab':
      return collapse(step(selection.anchor, [0, shift ? -1 : 1], geometry));
    case 'Home':
      return extend({ row: ctrl ? 0 : from.row, column: 0 });
    case 'End':
      return ctrl ? extend(last) : extend({ row: from.row, column: last.column });
    case 'PageDown':
      return extend(step(from, [page, 0], geometry));
    case 'PageUp':
      return extend(step(from, [-page, 0], geometry));
    case 'a':
      return ctrl ? { anchor: { row: 0, column: 0 }, head: last } : undefined;
    default:
      return undefined;
  }
}

function collapse(cell: CellPosition): Selection {
  return { anchor: cell, head: cell };
}

function lastCell({ sheet }: SheetGeometry): CellPosition {
  const used = sheet.usedRange(false);
  return used
    ? { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 }
    : { row: 0, column: 0 };
}

/** One step leaves the merged area first and lands on the anchor of the next one. */
function step(from: CellPosition, [rows, columns]: Step, geometry: SheetGeometry): CellPosition {
  const merge = geometry.merges.at(from.row, from.column);
  let { row, column } = from;
  if (merge && rows > 0) row = merge.row + merge.rowCount - 1;
  if (merge && rows < 0) row = merge.row;
  if (merge && columns > 0) column = merge.column + merge.columnCount - 1;
  if (merge && columns < 0) column = merge.column;
  row =
    visible(row + rows, Math.sign(rows), LAST_ROW, (index) => geometry.sheet.rows.get(index)?.hidden === true) ?? row;
  column =
    visible(
      column + columns,
      Math.sign(columns),
      LAST_COLUMN,
      (index) => geometry.sheet.columns.get(index)?.hidden === true,
    ) ?? column;
  const landed = geometry.merges.at(row, column) ?? { row, column };
  return { row: landed.row, column: landed.column };
}

/** The first index from `start` on that is shown; `undefined` when the sheet ends before. */
function visible(start: number, sign: number, count: number, isHidden: (index: number) => boolean): number | undefined {
  let index = Math.min(Math.max(start, 0), count - 1);
  while (index >= 0 && index < count) {
    if (!isHidden(index)) return index;
    if (sign === 0) return index;
    index += sign;
  }
  return undefined;
}

/** Ctrl+arrow: to the end of the block of filled cells, or on to the next one, or to the sheet's edge. */
function toEdge(from: CellPosition, arrow: Step, geometry: SheetGeometry): CellPosition {
  const { sheet } = geometry;
  const used = sheet.usedRange(true);
  const [rows, columns] = arrow;
  const filled = ({ row, column }: CellPosition): boolean => sheet.value(row, column) !== null;
  const limit: CellPosition = used
    ? { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 }
    : from;
  const isInside = ({ row, column }: CellPosition): boolean =>
    row >= 0 && column >= 0 && row <= Math.max(limit.row, from.row) && column <= Math.max(limit.column, from.column);
  const next = ({ row, column }: CellPosition): CellPosition => ({ row: row + rows, column: column + columns });

  let at = next(from);
  if (filled(from) && isInside(at) && filled(at)) {
    while (isInside(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  while (isInside(at) && !filled(at)) at = next(at);
  if (isInside(at)) return at;
  // Nothing more that way: the edge of the data rather than row 1,048,576, which nobody looks for here.
  return {
    row: rows === 0 ? from.row : rows < 0 ? 0 : Math.max(limit.row, from.row),
    column: columns === 0 ? from.column : columns < 0 ? 0 : Math.max(limit.column, from.column),
  };
}
