import type { Worksheet } from './Worksheet';

/** A point is 1/72 inch, a pixel 1/96. */
export const POINTS_PER_PIXEL = 0.75;
/** The widest digit of Calibri 11, by which Excel counts the width of columns, and the room beside the text. */
export const DIGIT = 7;
export const PADDING = 5;

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
