import { LAST_COLUMN, LAST_ROW } from '../../../../core/sheet/address';
import type { Rectangle, Worksheet } from '../../Worksheet';

/** A reference to cells, not yet read. */
export class RangeRef {
  constructor(
    readonly sheet: Worksheet,
    readonly area: Rectangle,
  ) {}

  get isCell(): boolean {
    return this.area.rowCount === 1 && this.area.columnCount === 1;
  }

  /** Whether it reaches over the whole height or width of the sheet: `A:C`, `7:9`. */
  get isWhole(): boolean {
    return this.area.rowCount === LAST_ROW || this.area.columnCount === LAST_COLUMN;
  }
}
