import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { invalidReference } from '../../RichApiError';
import { SheetRange } from '../range/SheetRange';

/** What an `Excel.RangeAreas` stands for: ranges of one sheet that follow their cells; those that are deleted drop out. */
export class SheetAreas {
  readonly #ranges: readonly SheetRange[];

  constructor(
    readonly sheet: Worksheet,
    areas: readonly Rectangle[],
  ) {
    this.#ranges = areas.map((area) => new SheetRange(sheet, area));
  }

  get areas(): readonly Rectangle[] {
    const areas = this.#ranges.filter((range) => range.exists).map((range) => range.area);
    if (areas.length === 0) throw invalidReference();
    return areas;
  }
}
