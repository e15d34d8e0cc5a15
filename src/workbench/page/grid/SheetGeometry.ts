import type { Cell } from '../../workbook/cell';
import type { Style } from '../../workbook/style';
import type { Workbook } from '../../workbook/Workbook';
import type { Worksheet } from '../../workbook/Worksheet';
import { formatValue } from '../format/formatValue';
import { Axis } from './Axis';
import { cssFont, LINE_HEIGHT, pixels } from './fonts';
import { MergeIndex } from './MergeIndex';
import { countLines, type Ruler } from './ruler';

/** Room between a cell's edge and its text, in pixels, and for the line on its right. */
export const CELL_PADDING = 3;

/** The grid shows at least this much, and always some empty space after the data. */
const LEAST = { rows: 100, columns: 26 };
const SPARE = { rows: 40, columns: 6 };

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Where everything on a sheet stands, in pixels. Made anew when cells or formats change. */
export class SheetGeometry {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly merges: MergeIndex;

  /** @param least rows and columns that must be there, for example because the selection went so far */
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet,
    ruler: Ruler,
    least: Extent = LEAST,
  ) {
    const used = sheet.usedRange(false);
    const rowCount = Math.max(LEAST.rows, least.rows, used ? used.row + used.rowCount + SPARE.rows : 0);
    const columnCount = Math.max(
      LEAST.columns,
      least.columns,
      used ? used.column + used.columnCount + SPARE.columns : 0,
    );
    this.columns = new Axis(Array.from({ length: columnCount }, (_, column) => columnWidth(sheet, column)));
    this.merges = new MergeIndex(sheet.merges, rowCount);
    this.rows = new Axis(this.#rowHeights(rowCount, ruler));
  }

  #rowHeights(count: number, ruler: Ruler): Float64Array {
    const { sheet } = this;
    const heights = new Float64Array(count).fill(pixels(sheet.defaultRowHeight));
    for (const [row, cells] of sheet.entries()) {
      if (row < count && sheet.rows.get(row)?.height === undefined) {
        for (const [column, cell] of cells) {
          const needed = this.#neededHeight(row, column, cell, ruler);
          if (needed > (heights[row] ?? 0)) heights[row] = needed;
        }
      }
    }
    for (const [row, format] of sheet.rows) {
      if (row >= count) continue;
      if (format.hidden) heights[row] = 0;
      else if (format.height !== undefined) heights[row] = Math.round(pixels(format.height));
    }
    return heights;
  }

  /** A row without a height of its own is as high as its text needs; merged cells do not count, as in Excel. */
  #neededHeight(row: number, column: number, cell: Cell, ruler: Ruler): number {
    if (cell.value === null) return 0;
    const style = this.workbook.styles.get(cell.style);
    const lines =
      style.wrapText && !this.merges.at(row, column)
        ? countLines(
            this.text(cell, style),
            this.columns.size(column) - 2 * CELL_PADDING - 1,
            cssFont(style.font),
            ruler,
          )
        : 1;
    return Math.round(lines * pixels(style.font.size) * LINE_HEIGHT) + 2;
  }

  text(cell: Cell, style: Style): string {
    return formatValue(cell.value, style.numberFormat, { date1904: this.workbook.date1904 }).text;
  }

  /** The style of a place, which an absent cell takes from its row or column. */
  styleIndex(row: number, column: number): number {
    const { sheet } = this;
    return sheet.cell(row, column)?.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;
  }
}

/** Seven pixels a character, as Excel has at its default font; the default width has five more for the edges. */
function columnWidth(sheet: Worksheet, column: number): number {
  const format = sheet.columns.get(column);
  if (format?.hidden) return 0;
  return format?.width === undefined ? Math.round(sheet.defaultColumnWidth * 7 + 5) : Math.round(format.width * 7);
}
