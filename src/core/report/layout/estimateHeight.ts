import { wrapText } from '../wrapText';

/** A width of 1 is one digit of the default font (Calibri 11), in points. */
const POINTS_PER_WIDTH = 5.25;

/** Average letter of Vietnamese text in Times New Roman, as a share of the type size; capitals are wider. */
const LETTER = 0.44;
const CAPITAL = 0.7;

const LEADING = 1.25;

/** Excel refuses higher rows. */
const HIGHEST = 409;

/** What is lost at the left and right edge of a cell. */
const PADDING = 4;

/**
 * The height in points that a wrapped text needs in columns of the given
 * width together: Excel does not fit the height of merged cells by itself.
 * Rather too high by a line than with the last line cut.
 */
export function estimateHeight(text: string, width: number, fontSize: number): number {
  const isCapitals = text === text.toLocaleUpperCase('vi');
  const letter = fontSize * (isCapitals ? CAPITAL : LETTER);
  const letters = Math.max(1, Math.floor((width * POINTS_PER_WIDTH - PADDING) / letter));
  const lines = text.split('\n').reduce((sum, line) => sum + wrapText(line, letters).length, 0);
  return Math.min(HIGHEST, Math.ceil(lines * fontSize * LEADING + 3));
}
