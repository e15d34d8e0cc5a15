/**
 * How a figure stays alive in the sheet: an ordinary Excel formula that gives
 * it on the data at hand, or why there is none.
 */
export type LiveFigure =
  /** In Excel's own language (English names, commas), with the equals sign. */
  | { readonly formula: string }
  /** One clause in Vietnamese: "cột ngày có ô dạng chữ". */
  | { readonly why: string };
