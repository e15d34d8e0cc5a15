import type { Cell, CellValue } from './cell';
import type { Chart } from './Chart';
import type { ConditionalFormat } from './ConditionalFormat';
import type { DataValidation } from './DataValidation';

/** A rectangle, zero-based, in the words of Office.js. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where a rectangle lies after cells were inserted or deleted; `null` when nothing is left of it. */
export type Move = (area: Rectangle) => Rectangle | null;

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Table {
  /** The number that the file and Office.js know it by, as text. */
  readonly id: string;
  name: string;
  area: Rectangle;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  columns: TableColumn[];
}

export interface TableColumn {
  readonly id: number;
  name: string;
  calculatedColumnFormula?: string;
  totalsRowFunction?: string;
}

/** Page set-up; lengths in points, as Office.js has them. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string | null;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printArea: Rectangle | null;
  /** First and last row that repeat on each page, zero-based. */
  printTitleRows: { readonly first: number; readonly last: number } | null;
  /** First rows of a page that somebody has begun by hand, zero-based, in order; the same for columns. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
  /** `null`: goes on from the sheet printed before. */
  firstPageNumber: number | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Header and footer texts with their `&P` codes. */
  headersFooters: {
    state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
    defaultForAllPages: HeaderFooter;
    firstPage: HeaderFooter;
  };
}

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export function emptyHeaderFooter(): HeaderFooter {
  return { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' };
}

export function defaultPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: null,
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printArea: null,
    printTitleRows: null,
    rowBreaks: [],
    columnBreaks: [],
    firstPageNumber: null,
    zoom: { scale: 100 },
    headersFooters: {
      state: 'Default',
      defaultForAllPages: emptyHeaderFooter(),
      firstPage: emptyHeaderFooter(),
    },
  };
}

export interface ColumnFormat {
  /** Width in characters of the default font, as in the file. */
  width?: number;
  hidden?: boolean;
  style?: number;
}

export interface RowFormat {
  /** Height in points. */
  height?: number;
  hidden?: boolean;
  style?: number;
}

/**
 * One worksheet. Cells are kept sparse, row by row; everything that Excel
 * shows but the host does not model stays in the file's own parts and is
 * written back as it came.
 */
export class Worksheet {
  readonly #rows = new Map<number, Map<number, Cell>>();
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  readonly columns = new Map<number, ColumnFormat>();
  readonly rows = new Map<number, RowFormat>();
  defaultColumnWidth = 8.43;
  defaultRowHeight = 15;
  merges: Rectangle[] = [];
  /** Rows and columns that stay in view; 0 means none. */
  freeze = { rows: 0, columns: 0 };
  tables: Table[] = [];
  /** The first has the highest priority. */
  conditionalFormats: ConditionalFormat[] = [];
  dataValidations: DataValidation[] = [];
  charts: Chart[] = [];
  /** The cells under the filter buttons of the sheet itself; tables have their own. */
  autoFilter: Rectangle | null = null;
  pageLayout: PageLayout = defaultPageLayout();
  /** `null`: not protected. */
  protection: { readonly password: boolean; readonly options: Readonly<Record<string, boolean>> } | null = null;
  /** What the user has selected on this sheet. */
  selection: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  /** What each insertion and deletion so far did to a rectangle: whoever holds one catches up by replaying them. */
  readonly moves: Move[] = [];
  /** The sheet is no longer part of its workbook. */
  deleted = false;

  constructor(
    /** `{GUID}` as Office.js has it; it outlives a rename. */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** The cell, which is made (empty, in the style of its row or column) if it does not exist. */
  ensureCell(row: number, column: number): Cell {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(column);
    if (!cell) {
      cells.set(column, (cell = { value: null, style: this.styleAt(row, column) }));
    }
    return cell;
  }

  /** The style of a cell, or the one that a new cell would have. */
  styleAt(row: number, column: number): number {
    const cell = this.cell(row, column);
    return cell?.style ?? this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? 0;
  }

  setCell(row: number, column: number, cell: Cell): void {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
  }

  deleteCell(row: number, column: number): void {
    const cells = this.#rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.#rows.delete(row);
  }

  /** The value shown at a place; `null` where there is no cell. */
  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }

  /** Rows that have cells, in order, each with its cells in order. */
  *entries(): Generator<[row: number, cells: [column: number, cell: Cell][]]> {
    for (const row of [...this.#rows.keys()].sort((a, b) => a - b)) {
      yield [row, [...(this.#rows.get(row) ?? [])].sort(([a], [b]) => a - b)];
    }
  }

  /** All cells in no order. */
  *cells(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) yield [row, column, cell];
  }

  /**
   * The smallest rectangle around the used cells, or `null` if there is none.
   *
   * @param within only the cells in it count
   */
  usedRange(valuesOnly: boolean, within?: Rectangle): Rectangle | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.#rows) {
      if (within && (row < within.row || row >= within.row + within.rowCount)) continue;
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
        if (within && (column < within.column || column >= within.column + within.columnCount)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Replaces all cells: used when rows or columns move. */
  replaceCells(cells: Iterable<readonly [row: number, column: number, cell: Cell]>): void {
    const copy = [...cells];
    this.#rows.clear();
    for (const [row, column, cell] of copy) this.setCell(row, column, cell);
  }
}
