import { columnName } from '../../../core/sheet/address';
import { CellError, type Cell } from '../../workbook/cell';
import type { Border, Borders } from '../../workbook/style';
import type { Rectangle } from '../../workbook/Worksheet';
import { element } from '../dom';
import { borderCss, cellCss, horizontal, type Paper } from './cellCss';
import { cellText } from './cellText';
import { styleUnder, type StyleFinder } from './ConditionalFormats';
import { cssFont } from './fonts';
import type { Ruler } from './ruler';
import { CELL_PADDING, type SheetGeometry } from './SheetGeometry';

export interface RowContext {
  readonly geometry: SheetGeometry;
  readonly ruler: Ruler;
  readonly paper: Paper;
  readonly conditionalStyleAt: StyleFinder;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  /** The first of the scrolled columns that is drawn, and the one after the last. */
  readonly firstColumn: number;
  readonly endColumn: number;
  /** Width of the row numbers. */
  readonly headerWidth: number;
}

export interface RenderedRow {
  readonly element: HTMLElement;
  readonly header: HTMLElement;
  /** It also draws the lower part of merged areas that began above it. */
  readonly isFirst: boolean;
  /** By column; covered cells of a merged area are absent. */
  readonly cells: ReadonlyMap<number, HTMLElement>;
}

const EMPTY: Cell = { value: null, style: 0 };

export function cellId(row: number, column: number): string {
  return `o-${columnName(column + 1)}${row + 1}`;
}

/**
 * One row of the sheet as elements: its number and the frozen cells in a part
 * that sticks to the left edge, the other cells in a part that scrolls.
 *
 * @param isFirst no drawn row lies above: merged areas that began higher up are drawn from here
 */
export function renderRow(context: RowContext, row: number, isFirst: boolean): RenderedRow {
  const { geometry, frozenColumns, headerWidth } = context;
  const { rows, columns } = geometry;
  const frozenWidth = columns.end(frozenColumns - 1);
  const header = element('div', { class: 'row-number', role: 'rowheader', 'aria-colindex': '1' }, String(row + 1));
  header.style.width = `${headerWidth}px`;
  const fixed = element('div', { class: 'row-fixed' }, header);
  fixed.style.width = `${headerWidth + frozenWidth}px`;
  const rest = element('div', { class: 'row-rest' });
  rest.style.width = `${columns.total - frozenWidth}px`;

  const cells = new Map<number, HTMLElement>();
  const draw = (from: number, end: number, part: HTMLElement, originX: number): void => {
    let coveredBefore = -1;
    for (let column = from; column < end; column += 1) {
      const merge = geometry.merges.at(row, column);
      const isDrawn = columns.size(column) > 0 && (!merge || isTopLeftOf(merge, row, column, from, isFirst));
      if (!isDrawn) continue;
      const area = merge ?? { row, column, rowCount: 1, columnCount: 1 };
      const { cell, overflowsTo } = renderCell(context, area, column < coveredBefore);
      if (overflowsTo > column) coveredBefore = Math.max(coveredBefore, overflowsTo);
      cell.style.left = `${columns.start(area.column) - originX}px`;
      cell.style.top = `${rows.start(area.row) - rows.start(row)}px`;
      // The part of a merged area on the other side of the freeze is a picture of the first.
      if (cells.has(area.column)) cell.setAttribute('aria-hidden', 'true');
      else cells.set(area.column, cell);
      part.append(cell);
    }
  };
  draw(0, frozenColumns, fixed, -headerWidth);
  draw(Math.max(context.firstColumn, frozenColumns), context.endColumn, rest, frozenWidth);

  const line = element('div', { class: 'row', role: 'row', 'aria-rowindex': String(row + 2) }, fixed, rest);
  line.style.height = `${rows.size(row)}px`;
  line.style.width = `${headerWidth + columns.total}px`;
  return { element: line, header, cells, isFirst };
}

/** A merged area is drawn once a row band and side: at its own corner, or where its drawn part begins. */
function isTopLeftOf(merge: Rectangle, row: number, column: number, from: number, isFirst: boolean): boolean {
  const rowFits = row === merge.row || (isFirst && row > merge.row);
  return rowFits && column === Math.max(merge.column, from);
}

function renderCell(
  context: RowContext,
  area: Rectangle,
  isCovered: boolean,
): { cell: HTMLElement; overflowsTo: number } {
  const { geometry, ruler, paper } = context;
  const { sheet, workbook, columns, rows } = geometry;
  const { row, column } = area;
  const content = sheet.cell(row, column) ?? EMPTY;
  const own = workbook.styles.get(geometry.styleIndex(row, column));
  const conditional = context.conditionalStyleAt(row, column);
  const style = conditional ? styleUnder(own, conditional) : own;
  const width = columns.span(column, area.columnCount);
  const shown = cellText(content, style, width - 2 * CELL_PADDING - 1, ruler, workbook.date1904);

  const cell = element('div', {
    class: style.wrapText ? 'cell wraps' : 'cell',
    role: 'gridcell',
    id: cellId(row, column),
    'aria-colindex': String(column + 2),
  });
  cell.style.cssText = cellCss(style, content.value, paper, shown.color);
  cell.style.width = `${width}px`;
  cell.style.height = `${rows.span(row, area.rowCount)}px`;
  if (area.columnCount > 1) cell.setAttribute('aria-colspan', String(area.columnCount));
  if (area.rowCount > 1) cell.setAttribute('aria-rowspan', String(area.rowCount));
  const tip = shown.hidden ?? (content.value instanceof CellError ? content.value.message : undefined);
  if (tip !== undefined) cell.title = tip;

  const bottom = edge(geometry, area, 'EdgeBottom');
  const right = edge(geometry, area, 'EdgeRight');
  if (bottom) cell.style.borderBottom = borderCss(bottom, paper);
  if (right) cell.style.borderRight = borderCss(right, paper);
  else if (isCovered) cell.style.borderRightColor = 'transparent';
  if (row === 0 && style.borders.EdgeTop) cell.style.borderTop = borderCss(style.borders.EdgeTop, paper);
  if (column === 0 && style.borders.EdgeLeft) cell.style.borderLeft = borderCss(style.borders.EdgeLeft, paper);

  if (shown.text === '') return { cell, overflowsTo: column };
  const text = element('span', { class: 'cell-text' }, shown.text);
  cell.append(text);
  if (
    typeof content.value !== 'string' ||
    style.wrapText ||
    area.columnCount > 1 ||
    horizontal(style, null) !== 'left'
  ) {
    return { cell, overflowsTo: column };
  }
  const overflowsTo = overflowEnd(context, row, column, ruler(shown.text, cssFont(style.font)) + 2 * CELL_PADDING);
  if (overflowsTo > column) {
    text.style.width = `${columns.span(column, overflowsTo - column + 1) - CELL_PADDING}px`;
    text.classList.add('overflows');
    if (!right) cell.style.borderRightColor = 'transparent';
  }
  return { cell, overflowsTo };
}

/** Long text runs on over empty neighbours: the last column that it reaches. */
function overflowEnd({ geometry, frozenColumns }: RowContext, row: number, column: number, needed: number): number {
  const { columns, sheet, merges } = geometry;
  const limit = column < frozenColumns ? frozenColumns : columns.count;
  let end = column;
  while (columns.span(column, end - column + 1) < needed && end + 1 < limit) {
    if (sheet.value(row, end + 1) !== null || merges.at(row, end + 1)) break;
    end += 1;
  }
  return end;
}

/** The line on one side of an area: its own, or the one that the neighbour has on the same edge. */
function edge(geometry: SheetGeometry, area: Rectangle, side: 'EdgeBottom' | 'EdgeRight'): Border | undefined {
  const bordersAt = (row: number, column: number): Borders =>
    geometry.workbook.styles.get(geometry.styleIndex(row, column)).borders;
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  const own = bordersAt(lastRow, lastColumn)[side];
  if (own) return own;
  return side === 'EdgeBottom'
    ? bordersAt(lastRow + 1, area.column).EdgeTop
    : bordersAt(area.row, lastColumn + 1).EdgeLeft;
}
