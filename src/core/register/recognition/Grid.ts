import type { CellValue, SheetValues } from '../../sheet/values';
import { isErrorValue } from '../readText';

/** A sheet's values by the rows and columns that the user reads, and nothing outside of them. */
export class Grid {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;

  constructor(readonly sheet: SheetValues) {
    this.top = sheet.top;
    this.left = sheet.left;
    this.bottom = sheet.top + sheet.values.length - 1;
    const width = sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0);
    this.right = sheet.left + width - 1;
  }

  /** What a cell holds; `''` outside of the used range. */
  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.top]?.[column - this.left] ?? '';
  }

  isEmpty(row: number, column: number): boolean {
    const value = this.value(row, column);
    return typeof value === 'string' && value.trim() === '';
  }

  /** Whether a cell holds words: not a number, not a date, not an error. */
  isWords(row: number, column: number): boolean {
    const value = this.value(row, column);
    return typeof value === 'string' && /\p{L}/u.test(value) && !isErrorValue(value);
  }

  /** The columns of a row that hold something, between two columns. */
  filled(row: number, from = this.left, to = this.right): number[] {
    const columns: number[] = [];
    for (let column = from; column <= to; column += 1) if (!this.isEmpty(row, column)) columns.push(column);
    return columns;
  }
}
