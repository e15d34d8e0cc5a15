/** The columns of a report sheet as far as the blocks above and below its tables need them. */
export interface Frame {
  /** In characters; the page is one page wide in print, so these set the proportions and the size of the type. */
  readonly widths: readonly number[];
  /** The last column. */
  readonly last: number;
  /** The last column of the left half: the agency stands above it, the motto right of it. */
  readonly split: number;
}

/** The widths of columns together, both ends included. */
export function widthOf({ widths }: Pick<Frame, 'widths'>, from: number, to: number): number {
  return widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
}
