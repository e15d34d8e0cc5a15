import type { Cell } from '../../workbook/cell';
import type { Style } from '../../workbook/style';
import { formatGeneral } from '../format/formatGeneral';
import { formatValue } from '../format/formatValue';
import { VIETNAMESE } from '../format/Separators';
import { cssFont } from './fonts';
import type { Ruler } from './ruler';

export interface CellText {
  readonly text: string;
  readonly color?: string | undefined;
  /** The value does not fit and is hidden behind # signs; a tooltip shows it. */
  readonly hidden?: string;
}

/**
 * What a cell shows in a width: numbers never lose digits silently, they turn
 * into ####, and General gives up decimals first, as in Excel.
 */
export function cellText(cell: Cell, style: Style, width: number, ruler: Ruler, date1904: boolean): CellText {
  const { text, color, unshowable } = formatValue(cell.value, style.numberFormat, { date1904 });
  if (typeof cell.value !== 'number' || style.wrapText || style.shrinkToFit) return { text, color };
  const font = cssFont(style.font);
  if (!unshowable && ruler(text, font) <= width) return { text, color };
  if (style.numberFormat === 'General') {
    for (let characters = text.length - 1; characters > 0; characters -= 1) {
      const shorter = formatGeneral(cell.value, VIETNAMESE, characters);
      if (ruler(shorter, font) <= width) return { text: shorter, color };
    }
  }
  const hashes = Math.max(1, Math.floor(width / Math.max(1, ruler('#', font))));
  return { text: '#'.repeat(hashes), color, hidden: text };
}
