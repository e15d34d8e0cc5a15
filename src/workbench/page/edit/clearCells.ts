import type { HostContext } from '../../protocol/HostContext';
import { putEntry } from '../../protocol/types/range/putEntry';
import { intersection } from '../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../workbook/Worksheet';
import { assertEditable } from './assertEditable';

/**
 * Empties the cells, as the Delete key does; formats stay.
 * @throws HtxError as `assertEditable`; nothing has changed then.
 */
export function clearCells(host: HostContext, sheet: Worksheet, area: Rectangle): void {
  const used = sheet.usedRange(true);
  const part = used && intersection(used, area);
  if (!part) return;
  assertEditable(host, sheet, part);
  for (let row = part.row; row < part.row + part.rowCount; row += 1) {
    for (let column = part.column; column < part.column + part.columnCount; column += 1) {
      putEntry(host.workbook, sheet, row, column, { value: null });
    }
  }
  host.changed(sheet, part, 'user');
}
