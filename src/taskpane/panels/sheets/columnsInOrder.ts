import type { RecognisedColumn, RecognisedSheet } from '../../../core/register/Register';

export interface ColumnInOrder {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  /** What it was taken for, `undefined` where no field fits. */
  readonly found: RecognisedColumn | undefined;
}

/** All columns of a sheet's table from left to right. */
export function columnsInOrder(sheet: RecognisedSheet): readonly ColumnInOrder[] {
  return [
    ...sheet.columns.map((found) => ({ column: found.column, header: found.header, found })),
    ...sheet.unassigned.map(({ column, header }) => ({ column, header, found: undefined })),
  ].sort((a, b) => a.column - b.column);
}
