import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { invalidReference } from '../../RichApiError';

/**
 * What an `Excel.Range` stands for. Like Excel's own, it follows its cells:
 * after rows were inserted above it, it lies further down; when all its cells
 * are deleted, any use of it is an InvalidReference.
 */
export class SheetRange {
  #area: Rectangle | null;
  #seen: number;

  constructor(
    readonly sheet: Worksheet,
    area: Rectangle,
  ) {
    this.#area = area;
    this.#seen = sheet.moves.length;
  }

  get area(): Rectangle {
    const area = this.#current();
    if (!area) throw invalidReference();
    return area;
  }

  /** Whether anything is left of its cells. */
  get exists(): boolean {
    return this.#current() !== null;
  }

  /** The area as a list of one, so that formats treat a range like `RangeAreas`. */
  get areas(): readonly [Rectangle] {
    return [this.area];
  }

  #current(): Rectangle | null {
    const { moves, deleted } = this.sheet;
    for (; this.#area && this.#seen < moves.length; this.#seen += 1) {
      this.#area = moves[this.#seen]?.(this.#area) ?? null;
    }
    return deleted ? null : this.#area;
  }
}
