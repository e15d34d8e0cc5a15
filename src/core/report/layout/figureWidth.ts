/** Widths in Times New Roman, bold at most, as shares of the type size. */
const DIGIT = 0.5;
const SEPARATOR = 0.25;
const PERCENT = 1;

/** What the edges of a cell and other printers' type take, in points. */
const AROUND = 8;

/** Of a column of width 1 and of one of width 0, in points. */
const PER_CHARACTER = 5.25;
const NONE = 3.75;

/**
 * The width of a column, in characters, that shows the widest of some figures
 * ("12.345,6", "114,3%"): in a narrower one Excel shows "####". Words are
 * left aside: they wrap.
 */
export function figureWidth(figures: readonly string[], fontSize: number): number {
  const points = figures
    .filter((figure) => /^[-\d.,%]+$/.test(figure))
    .map((figure) => [...figure].reduce((sum, letter) => sum + widthOf(letter), 0) * fontSize);
  return Math.ceil(((Math.max(0, ...points) + AROUND - NONE) / PER_CHARACTER) * 2) / 2;
}

function widthOf(letter: string): number {
  if (letter === '%') return PERCENT;
  return letter === '.' || letter === ',' ? SEPARATOR : DIGIT;
}
