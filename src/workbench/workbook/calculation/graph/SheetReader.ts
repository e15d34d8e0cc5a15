import { CellError, type CellValue } from '../../cell';
import type { Workbook } from '../../Workbook';
import type { Rectangle, Worksheet } from '../../Worksheet';
import { ColumnIndex } from '../criteria/ColumnIndex';
import { Matrix } from '../values/Matrix';
import type { RangeRef } from '../values/RangeRef';
import type { Result } from '../values/Value';
import { overlap } from './rectangles';

/** Smaller areas are read anew each time: a formula a row would fill the memory with them. */
const WORTH_KEEPING = 64;
/** More cells than this are refused; Excel would say that it is out of memory. */
const MOST_CELLS = 20_000_000;

interface Kept {
  readonly area: Rectangle;
  matrix?: Matrix;
  index?: ColumnIndex;
}

/** Reads areas of the workbook and keeps what it has read until something in them changes. */
export class SheetReader {
  readonly #kept = new Map<string, Map<string, Kept>>();
  readonly #extents = new Map<string, { rows: number; columns: number }>();

  constructor(readonly workbook: Workbook) {}

  /** The values of an area. Whole columns and rows end where the longest sheet ends, all at the same place. */
  read(range: RangeRef): Result {
    const { sheet } = range;
    if (range.isCell) return sheet.value(range.area.row, range.area.column);
    const area = range.isWhole ? this.#clipWhole(range.area) : range.area;
    const kept = this.#keptOf(sheet, area);
    return (kept.matrix ??= this.#readMatrix(sheet, area));
  }

  /** The values of an area row by row, without the rows below the last used one. */
  index(range: RangeRef): ColumnIndex {
    const kept = this.#keptOf(range.sheet, range.area);
    return (kept.index ??= this.#readIndex(range));
  }

  /** To be called when cells have changed. */
  changed(sheet: Worksheet, area: Rectangle): void {
    const kept = this.#kept.get(sheet.id);
    if (kept) for (const [key, entry] of kept) if (overlap(entry.area, area)) kept.delete(key);
    this.#extents.delete(sheet.id);
  }

  /** To be called when the calculator itself has put a value into a cell: the sheet can only have grown. */
  written(sheet: Worksheet, row: number, column: number): void {
    const kept = this.#kept.get(sheet.id);
    if (kept && kept.size > 0) {
      const area = { row, column, rowCount: 1, columnCount: 1 };
      for (const [key, entry] of kept) if (overlap(entry.area, area)) kept.delete(key);
    }
    const extent = this.#extents.get(sheet.id);
    if (!extent) return;
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, column + 1);
  }

  forgetAll(): void {
    this.#kept.clear();
    this.#extents.clear();
  }

  #keptOf(sheet: Worksheet, area: Rectangle): Kept {
    if (area.rowCount * area.columnCount < WORTH_KEEPING) return { area };
    let kept = this.#kept.get(sheet.id);
    if (!kept) this.#kept.set(sheet.id, (kept = new Map<string, Kept>()));
    const key = `${area.row},${area.column},${area.rowCount},${area.columnCount}`;
    let entry = kept.get(key);
    if (!entry) kept.set(key, (entry = { area }));
    return entry;
  }

  #readMatrix(sheet: Worksheet, area: Rectangle): Matrix {
    if (area.rowCount * area.columnCount > MOST_CELLS) return new Matrix([[new CellError('#NUM!')]]);
    const rows: CellValue[][] = [];
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const values: CellValue[] = [];
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        values.push(sheet.value(row, column));
      }
      rows.push(values);
    }
    return new Matrix(rows);
  }

  #readIndex({ sheet, area }: RangeRef): ColumnIndex {
    const end = Math.min(area.row + area.rowCount, this.#extent(sheet).rows);
    const values: CellValue[] = [];
    for (let row = area.row; row < end; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        values.push(sheet.value(row, column));
      }
    }
    return new ColumnIndex(values);
  }

  #clipWhole(area: Rectangle): Rectangle {
    let rows = 1;
    let columns = 1;
    for (const sheet of this.workbook.sheets) {
      const extent = this.#extent(sheet);
      rows = Math.max(rows, extent.rows);
      columns = Math.max(columns, extent.columns);
    }
    return {
      row: area.row,
      column: area.column,
      rowCount: Math.max(1, Math.min(area.rowCount, rows - area.row)),
      columnCount: Math.max(1, Math.min(area.columnCount, columns - area.column)),
    };
  }

  #extent(sheet: Worksheet): { rows: number; columns: number } {
    let extent = this.#extents.get(sheet.id);
    if (!extent) {
      const used = sheet.usedRange(true);
      extent = used
        ? { rows: used.row + used.rowCount, columns: used.column + used.columnCount }
        : { rows: 0, columns: 0 };
      this.#extents.set(sheet.id, extent);
    }
    return extent;
  }
}
