import { columnEnd, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';

/** A point is 1/72 inch, a pixel 1/96. */
const POINTS_PER_PIXEL = 0.75;
/** The widest digit of Calibri 11, by which Excel counts the width of columns, and the room beside the text. */
const DIGIT = 7;
const PADDING = 5;

export const HIGHEST_ROW = 409.5;
export const WIDEST_COLUMN = (255 * DIGIT + PADDING) * POINTS_PER_PIXEL;

/** The width of a column in points; 0 when it is hidden. */
export function columnPoints(sheet: Worksheet, column: number): number {
  const format = sheet.columns.get(column);
  if (format?.hidden) return 0;
  const pixels = format?.width === undefined ? sheet.defaultColumnWidth * DIGIT + PADDING : format.width * DIGIT;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** The height of a row in points; 0 when it is hidden. */
export function rowPoints(sheet: Worksheet, row: number): number {
  const format = sheet.rows.get(row);
  return format?.hidden ? 0 : (format?.height ?? sheet.defaultRowHeight);
}

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
