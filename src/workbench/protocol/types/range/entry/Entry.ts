import type { CellValue } from '../../../../workbook/cell';

/** What a written value puts into a cell. */
export interface Entry {
  readonly value: CellValue;
  /** With the leading `=`; `value` is `null` until it is computed. */
  readonly formula?: string;
  /** The number format that it brings along, for a cell that has none. */
  readonly numberFormat?: string;
  /** It was written with a `'` in front, which the cell remembers. */
  readonly quotePrefix?: true;
}
