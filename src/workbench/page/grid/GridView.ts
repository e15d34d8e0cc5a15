import { columnName } from '../../../core/sheet/address';
import type { CellPosition } from '../../workbook/cell';
import type { Workbook } from '../../workbook/Workbook';
import type { Rectangle } from '../../workbook/Worksheet';
import { element } from '../dom';
import type { PageTexts } from '../texts/PageTexts';
import { DARK_PAPER, LIGHT_PAPER } from './cellCss';
import type { ConditionalFormats, StyleFinder } from './ConditionalFormats';
import { paintSelection } from './paintSelection';
import { cellId, renderRow, type RenderedRow, type RowContext } from './renderRow';
import type { Ruler } from './ruler';
import { selectedArea, type Selection } from './selection';
import { SheetGeometry, type Extent } from './SheetGeometry';

/** Height of the column letters, in pixels. */
const HEADER_HEIGHT = 22;
/** Rows and columns that are drawn beyond the screen, so that a short scroll shows no empty band. */
const OVERSCAN = { rows: 8, columns: 3 };

/**
 * Draws the active sheet: only the rows and columns on the screen exist as
 * elements. It draws what the workbook holds and keeps no copy of it.
 */
export class GridView {
  readonly element: HTMLElement;
  geometry: SheetGeometry;
  readonly #head = element('div', { class: 'grid-head', role: 'rowgroup' });
  readonly #body = element('div', { class: 'grid-body', role: 'rowgroup' });
  readonly #rows = new Map<number, RenderedRow>();
  readonly #letters = new Map<number, HTMLElement>();
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #conditionalStyleAt: StyleFinder = () => undefined;
  #context: RowContext;
  #extent: Extent = { rows: 0, columns: 0 };
  #frame = 0;

  constructor(
    public workbook: Workbook,
    readonly ruler: Ruler,
    public selection: Selection,
    readonly conditionalFormats: ConditionalFormats,
    readonly texts: Pick<PageTexts, 'grid' | 'selectAll'>,
  ) {
    this.element = element('div', {
      class: 'grid',
      role: 'grid',
      tabindex: '0',
      'aria-multiselectable': 'true',
      'aria-label': texts.grid,
    });
    this.element.append(this.#head, this.#body);
    this.geometry = new SheetGeometry(workbook, workbook.activeSheet, ruler);
    this.#context = this.#makeContext();
    this.element.addEventListener('scroll', () => this.#scheduleScroll());
    this.#dark.addEventListener('change', () => this.redraw());
    new ResizeObserver(() => this.#scheduleScroll()).observe(this.element);
  }

  /** Draws everything anew: other cells, other formats, another sheet. */
  redraw(): void {
    const { sheet } = this.geometry;
    const active = this.workbook.activeSheet;
    if (active !== sheet) this.#extent = { rows: 0, columns: 0 };
    this.geometry = new SheetGeometry(this.workbook, active, this.ruler, this.#extent);
    const { rows, columns } = this.geometry;
    this.element.setAttribute('aria-rowcount', String(rows.count + 1));
    this.element.setAttribute('aria-colcount', String(columns.count + 1));
    this.#body.style.height = `${rows.total - rows.end(active.freeze.rows - 1)}px`;
    this.#conditionalStyleAt = this.conditionalFormats.of(active, rows.count);
    this.#context = this.#makeContext();
    this.#rebuild();
  }

  /** Shows another selection, and moves the view to its head unless told not to. */
  select(selection: Selection, options: { readonly scroll: boolean } = { scroll: true }): void {
    this.selection = selection;
    const { rows, columns } = this.geometry;
    const { head } = selection;
    if (head.row >= rows.count - 2 || head.column >= columns.count - 2) {
      this.#extent = { rows: Math.max(rows.count, head.row + 41), columns: Math.max(columns.count, head.column + 7) };
      this.redraw();
    }
    if (options.scroll) this.#reveal(head);
    this.#paint();
  }

  get selectedArea(): Rectangle {
    return selectedArea(this.selection, this.geometry.merges);
  }

  /** Rows that fit below the frozen ones. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.element.clientHeight - this.#frozenHeight - HEADER_HEIGHT) / 21) - 1);
  }

  /** The element of a cell, if it is on the screen. */
  cellElement({ row, column }: CellPosition): HTMLElement | undefined {
    return this.#rows.get(row)?.cells.get(column);
  }

  /** The cell under a point of the window; a row number or a column letter has -1 for the other part. */
  cellAt(clientX: number, clientY: number): CellPosition {
    const { rows, columns, sheet } = this.geometry;
    const box = this.element.getBoundingClientRect();
    const x = clientX - box.left - this.#context.headerWidth;
    const y = clientY - box.top - HEADER_HEIGHT;
    const frozenWidth = columns.end(sheet.freeze.columns - 1);
    return {
      row: y < 0 ? -1 : rows.at(y < this.#frozenHeight ? y : y + this.element.scrollTop),
      column: x < 0 ? -1 : columns.at(x < frozenWidth ? x : x + this.element.scrollLeft),
    };
  }

  get #frozenHeight(): number {
    return this.geometry.rows.end(this.geometry.sheet.freeze.rows - 1);
  }

  #makeContext(): RowContext {
    const { rows, columns, sheet } = this.geometry;
    const headerWidth = 16 + String(rows.count).length * 8;
    const frozenColumns = sheet.freeze.columns;
    const { scrollLeft, clientWidth } = this.element;
    const left = scrollLeft + columns.end(frozenColumns - 1);
    return {
      geometry: this.geometry,
      ruler: this.ruler,
      conditionalStyleAt: this.#conditionalStyleAt,
      paper: this.#dark.matches ? DARK_PAPER : LIGHT_PAPER,
      frozenColumns,
      headerWidth,
      firstColumn: Math.max(frozenColumns, columns.at(left) - OVERSCAN.columns),
      endColumn: Math.min(columns.count, columns.at(scrollLeft + clientWidth - headerWidth) + 1 + OVERSCAN.columns),
    };
  }

  #scheduleScroll(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const context = this.#makeContext();
      const { firstColumn, endColumn } = this.#context;
      if (context.firstColumn !== firstColumn || context.endColumn !== endColumn) {
        this.#context = context;
        this.#rebuild();
      } else {
        this.#fillBody();
        this.#paint();
      }
    });
  }

  #rebuild(): void {
    for (const { element: row } of this.#rows.values()) row.remove();
    this.#rows.clear();
    this.#head.replaceChildren(this.#columnLetters());
    for (let row = 0; row < this.geometry.sheet.freeze.rows; row += 1) {
      if (this.geometry.rows.size(row) > 0) this.#head.append(this.#drawRow(row, false).element);
    }
    this.#fillBody();
    this.#paint();
  }

  /** Adds the rows that came into view and takes away those that left it. */
  #fillBody(): void {
    const { rows, sheet } = this.geometry;
    const frozen = sheet.freeze.rows;
    const top = this.element.scrollTop + this.#frozenHeight;
    const bottom = this.element.scrollTop + this.element.clientHeight - HEADER_HEIGHT;
    const first = Math.max(frozen, rows.at(top) - OVERSCAN.rows);
    const last = Math.min(rows.count - 1, rows.at(bottom) + OVERSCAN.rows);
    for (const [row, drawn] of this.#rows) {
      // The first row also draws merged areas from above, so it is drawn anew where the band now begins.
      if (row < frozen || (row > first && row <= last && !drawn.isFirst)) continue;
      drawn.element.remove();
      this.#rows.delete(row);
    }
    let next: Element | null = this.#body.firstElementChild;
    for (let row = first; row <= last; row += 1) {
      if (rows.size(row) === 0) continue;
      const present = this.#rows.get(row);
      if (present) {
        next = present.element.nextElementSibling;
        continue;
      }
      const drawn = this.#drawRow(row, row === first);
      drawn.element.style.top = `${rows.start(row) - this.#frozenHeight}px`;
      this.#body.insertBefore(drawn.element, next);
    }
  }

  #drawRow(row: number, isFirst: boolean): RenderedRow {
    const drawn = renderRow(this.#context, row, isFirst);
    this.#rows.set(row, drawn);
    return drawn;
  }

  #columnLetters(): HTMLElement {
    const { columns } = this.geometry;
    const { headerWidth, frozenColumns, firstColumn, endColumn } = this.#context;
    const frozenWidth = columns.end(frozenColumns - 1);
    const corner = element('div', { class: 'corner', role: 'columnheader', 'aria-label': this.texts.selectAll });
    corner.style.width = `${headerWidth}px`;
    const fixed = element('div', { class: 'row-fixed' }, corner);
    fixed.style.width = `${headerWidth + frozenWidth}px`;
    const rest = element('div', { class: 'row-rest' });
    rest.style.width = `${columns.total - frozenWidth}px`;
    this.#letters.clear();
    const draw = (from: number, end: number, part: HTMLElement, originX: number): void => {
      for (let column = from; column < end; column += 1) {
        if (columns.size(column) === 0) continue;
        const attributes = { class: 'column-letter', role: 'columnheader', 'aria-colindex': String(column + 2) };
        const letter = element('div', attributes, columnName(column + 1));
        letter.style.left = `${columns.start(column) - originX}px`;
        letter.style.width = `${columns.size(column)}px`;
        this.#letters.set(column, letter);
        part.append(letter);
      }
    };
    draw(0, frozenColumns, fixed, -headerWidth);
    draw(firstColumn, endColumn, rest, frozenWidth);
    const row = element('div', { class: 'row letters', role: 'row', 'aria-rowindex': '1' }, fixed, rest);
    row.style.width = `${headerWidth + columns.total}px`;
    row.style.height = `${HEADER_HEIGHT}px`;
    return row;
  }

  #paint(): void {
    const { anchor } = this.selection;
    paintSelection({ rows: this.#rows, letters: this.#letters, area: this.selectedArea, anchor });
    if (this.cellElement(anchor)) this.element.setAttribute('aria-activedescendant', cellId(anchor.row, anchor.column));
    else this.element.removeAttribute('aria-activedescendant');
  }

  /** Scrolls so that a cell is in view beside the frozen panes. */
  #reveal({ row, column }: CellPosition): void {
    const { rows, columns, sheet } = this.geometry;
    const { headerWidth } = this.#context;
    const view = this.element;
    if (row >= sheet.freeze.rows) {
      const least = rows.end(row) + HEADER_HEIGHT - view.clientHeight;
      const most = rows.start(row) - this.#frozenHeight;
      view.scrollTop = Math.min(Math.max(view.scrollTop, least), most);
    }
    if (column >= sheet.freeze.columns) {
      const least = columns.end(column) + headerWidth - view.clientWidth;
      const most = columns.start(column) - columns.end(sheet.freeze.columns - 1);
      view.scrollLeft = Math.min(Math.max(view.scrollLeft, least), most);
    }
    const context = this.#makeContext();
    if (context.firstColumn !== this.#context.firstColumn || context.endColumn !== this.#context.endColumn) {
      this.#context = context;
      this.#rebuild();
    } else this.#fillBody();
  }
}
