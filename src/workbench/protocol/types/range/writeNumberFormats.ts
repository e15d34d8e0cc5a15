import { columnEnd, rowEnd } from '../../../workbook/rectangles';
import type { HostContext } from '../../HostContext';
import { invalidArgument } from '../../RichApiError';
import { assertFormattable } from '../format/restyle';
import type { SheetRange } from './SheetRange';
import { spread } from './spread';

/** Text stays text and a number a number when the format changes, as in Excel; only what is written later differs. */
export function writeNumberFormats({ sheet, area }: SheetRange, written: unknown, host: HostContext): void {
  const part = spread(written, area, 'Range.numberFormat');
  assertFormattable(sheet, host);
  const { styles } = host.workbook;
  for (let row = area.row; row < rowEnd(area); row += 1) {
    for (let column = area.column; column < columnEnd(area); column += 1) {
      const numberFormat = part(row - area.row, column - area.column);
      if (numberFormat === null) continue;
      if (typeof numberFormat !== 'string') throw invalidArgument(undefined, 'Range.numberFormat');
      const cell = sheet.ensureCell(row, column);
      cell.style = styles.derive(cell.style, (style) => ({ ...style, numberFormat: numberFormat || 'General' }));
    }
  }
  host.formatChanged(sheet);
}
