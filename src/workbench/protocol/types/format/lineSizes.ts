import { columnEnd, rowEnd } from '../../../workbook/rectangles';
import { DIGIT, PADDING, POINTS_PER_PIXEL } from '../../../workbook/lineSizes';
import type { Rectangle } from '../../../workbook/Worksheet';

export { columnPoints, rowPoints } from '../../../workbook/lineSizes';

export const HIGHEST_ROW = 409.5;
export const WIDEST_COLUMN = (255 * DIGIT + PADDING) * POINTS_PER_PIXEL;

/** Points as the width that the file keeps: whole pixels, in digits. */
export const widthFromPoints = (points: number): number => Math.round(points / POINTS_PER_PIXEL) / DIGIT;

export function eachColumn(areas: readonly Rectangle[], visit: (column: number) => void): void {
  for (const area of areas) for (let column = area.column; column < columnEnd(area); column += 1) visit(column);
}

export function eachRow(areas: readonly Rectangle[], visit: (row: number) => void): void {
  for (const area of areas) for (let row = area.row; row < rowEnd(area); row += 1) visit(row);
}

/** The size that all share, or `null`. */
export function commonSize(
  each: (visit: (index: number) => void) => void,
  sizeOf: (index: number) => number,
): number | null {
  const sizes = new Set<number>();
  each((index) => sizes.add(sizeOf(index)));
  const [first] = sizes;
  return sizes.size === 1 && first !== undefined ? first : null;
}
