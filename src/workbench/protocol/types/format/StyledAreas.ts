import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';

/** What a format belongs to: a range has one area, `RangeAreas` several. */
export interface StyledAreas {
  readonly sheet: Worksheet;
  readonly areas: readonly Rectangle[];
}
