import { columnEnd, contains, rowEnd } from '../../../workbook/rectangles';
import { spillArea } from '../../../workbook/spills';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { invalidOperation } from '../../RichApiError';

/**
 * An array formula that was entered with Ctrl+Shift+Enter changes as a whole or not at all.
 *
 * @throws RichApiError InvalidOperation
 */
export function assertWholeArrays(sheet: Worksheet, area: Rectangle): void {
  for (let row = area.row; row < rowEnd(area); row += 1) {
    for (let column = area.column; column < columnEnd(area); column += 1) {
      const cell = sheet.cell(row, column);
      const anchor = cell?.spilledFrom ?? (cell?.spill && { row, column });
      if (!anchor || !sheet.cell(anchor.row, anchor.column)?.spill?.legacy) continue;
      const array = spillArea(sheet, anchor.row, anchor.column);
      if (array && !contains(area, array)) throw invalidOperation("You can't change part of an array.");
    }
  }
}
