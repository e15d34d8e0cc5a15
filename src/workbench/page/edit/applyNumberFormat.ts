import type { HostContext } from '../../protocol/HostContext';
import { bounding, intersection } from '../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../workbook/Worksheet';
import { assertEditable } from './assertEditable';

/**
 * Gives the cells a number format; of a whole row or column only the part with content, and always the first cell.
 * @throws HtxError as `assertEditable`; nothing has changed then.
 */
export function applyNumberFormat(host: HostContext, sheet: Worksheet, area: Rectangle, numberFormat: string): void {
  const first: Rectangle = { row: area.row, column: area.column, rowCount: 1, columnCount: 1 };
  const used = sheet.usedRange(false);
  const part = intersection(used ? bounding(used, first) : first, area) ?? first;
  assertEditable(host, sheet, part);
  const { styles } = host.workbook;
  for (let row = part.row; row < part.row + part.rowCount; row += 1) {
    for (let column = part.column; column < part.column + part.columnCount; column += 1) {
      const cell = sheet.ensureCell(row, column);
      cell.style = styles.derive(cell.style, (style) => ({ ...style, numberFormat }));
    }
  }
  host.formatChanged(sheet, part);
}
