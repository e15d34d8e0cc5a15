import type { Area } from '../../core/sheet/address';
import type { SheetValues } from '../../core/sheet/values';

/**
 * The sheet with those of its merged areas that may still be there. Excel
 * tells of no merging; but a cell that a merged one covers holds nothing, so
 * where one does, the area has been split since it was seen.
 */
export function standingMerges(sheet: SheetValues): SheetValues {
  const { merges, ...rest } = sheet;
  if (!merges) return sheet;
  const standing = merges.filter((area) => coversNothing(sheet, area));
  return standing.length === merges.length ? sheet : { ...rest, merges: standing };
}

function coversNothing({ top, left, values }: SheetValues, area: Area): boolean {
  const lastRow = Math.min(area.bottom, top + values.length - 1);
  for (let row = Math.max(area.top, top); row <= lastRow; row += 1) {
    const cells = values[row - top] ?? [];
    const lastColumn = Math.min(area.right, left + cells.length - 1);
    for (let column = Math.max(area.left, left); column <= lastColumn; column += 1) {
      const isFirst = row === area.top && column === area.left;
      if (!isFirst && (cells[column - left] ?? '') !== '') return false;
    }
  }
  return true;
}
