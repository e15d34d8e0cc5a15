import type { Rectangle } from '../../workbook/Worksheet';

/** Finds the merged area that a cell belongs to, without a search through all of them. */
export class MergeIndex {
  readonly #byRow = new Map<number, Rectangle[]>();

  /** @param rowCount rows that will be asked for; a merge of whole columns is not followed further */
  constructor(merges: readonly Rectangle[], rowCount: number) {
    for (const merge of merges) {
      const end = Math.min(merge.row + merge.rowCount, rowCount);
      for (let row = merge.row; row < end; row += 1) {
        const list = this.#byRow.get(row);
        if (list) list.push(merge);
        else this.#byRow.set(row, [merge]);
      }
    }
  }

  inRow(row: number): readonly Rectangle[] {
    return this.#byRow.get(row) ?? [];
  }

  at(row: number, column: number): Rectangle | undefined {
    return this.inRow(row).find((merge) => column >= merge.column && column < merge.column + merge.columnCount);
  }
}
