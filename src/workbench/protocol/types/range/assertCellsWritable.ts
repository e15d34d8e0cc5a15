import { cellCount, columnEnd, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';

/** Beyond this many cells nobody has unlocked each of them. */
const MOST_CHECKED = 100_000;

/** On a protected sheet only cells that are not locked take values; @throws RichApiError AccessDenied. */
export function assertCellsWritable(sheet: Worksheet, area: Rectangle, host: HostContext): void {
  if (sheet.protection === null || isUnlocked(sheet, area, host)) return;
  host.assertWritable(sheet);
}

function isUnlocked(sheet: Worksheet, area: Rectangle, host: HostContext): boolean {
  if (cellCount(area) > MOST_CHECKED) return false;
  for (let row = area.row; row < rowEnd(area); row += 1) {
    for (let column = area.column; column < columnEnd(area); column += 1) {
      if (host.workbook.styles.get(sheet.styleAt(row, column)).locked) return false;
    }
  }
  return true;
}
