import type { CellValue } from '../../cell';

/** Values in rows, all of one length; at least one row and one column. */
export class Matrix {
  constructor(readonly rows: readonly (readonly CellValue[])[]) {}

  get rowCount(): number {
    return this.rows.length;
  }

  get columnCount(): number {
    return this.rows[0]?.length ?? 0;
  }

  /** The value at a place; one row or column serves as all of them, as Excel stretches it. */
  at(row: number, column: number): CellValue | undefined {
    return this.rows[this.rowCount === 1 ? 0 : row]?.[this.columnCount === 1 ? 0 : column];
  }
}
