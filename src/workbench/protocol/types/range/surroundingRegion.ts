import { bounding, columnEnd, fromTo, rowEnd, WHOLE_SHEET, intersection } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';

/** The block of filled cells around an area, bounded by empty rows and columns: Excel's current region. */
export function surroundingRegion(sheet: Worksheet, area: Rectangle): Rectangle {
  for (let region = area; ;) {
    const rim = fromTo(region.row - 1, region.column - 1, rowEnd(region) + 1, columnEnd(region) + 1);
    const reach = rim && intersection(rim, WHOLE_SHEET);
    const used = reach && sheet.usedRange(true, reach);
    const next = used ? bounding(region, used) : region;
    if (next.rowCount === region.rowCount && next.columnCount === region.columnCount)
      return trimmed(sheet, region, area);
    region = next;
  }
}

/** A rim that was taken in only because the start was larger than its contents stays with the start. */
function trimmed(sheet: Worksheet, region: Rectangle, start: Rectangle): Rectangle {
  const used = sheet.usedRange(true, region);
  return used ? bounding(used, { ...start, rowCount: 1, columnCount: 1 }) : start;
}
