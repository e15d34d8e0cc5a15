import { cellCount, columnEnd, rowEnd } from '../../workbook/rectangles';
import type { CellValue } from '../../workbook/cell';
import type { Workbook } from '../../workbook/Workbook';
import type { Rectangle, Worksheet } from '../../workbook/Worksheet';

/** Above this many cells a change is remembered by reading the sheet anew. */
const FEW_CELLS = 1000;

/**
 * Remembers the values of all cells, so that an event can tell what a cell held
 * before. It costs memory and time, and is kept only while somebody listens.
 */
export class CellHistory {
  readonly #sheets = new Map<string, Map<string, CellValue>>();

  constructor(private readonly workbook: Workbook) {
    this.rememberAll();
  }

  rememberAll(): void {
    this.#sheets.clear();
    for (const sheet of this.workbook.sheets) this.#rememberSheet(sheet);
  }

  /** What the cell held when it was last remembered. */
  before(sheet: Worksheet, row: number, column: number): CellValue {
    return this.#sheets.get(sheet.id)?.get(`${row},${column}`) ?? null;
  }

  remember(sheet: Worksheet, area: Rectangle): void {
    const values = this.#sheets.get(sheet.id);
    if (!values || cellCount(area) > FEW_CELLS) {
      this.#rememberSheet(sheet);
      return;
    }
    for (let row = area.row; row < rowEnd(area); row += 1) {
      for (let column = area.column; column < columnEnd(area); column += 1) {
        values.set(`${row},${column}`, sheet.value(row, column));
      }
    }
  }

  #rememberSheet(sheet: Worksheet): void {
    const values = new Map<string, CellValue>();
    for (const [row, cells] of sheet.entries()) {
      for (const [column, cell] of cells) values.set(`${row},${column}`, cell.value);
    }
    this.#sheets.set(sheet.id, values);
  }
}
