/** An error value in a cell; custom functions may give `#VALUE!` and `#N/A` a message, as in Excel. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a cell holds. Dates are serial numbers; an empty cell holds `null`, never `''`... unless a formula returned it. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell of a worksheet; a cell that was never touched does not exist. */
export interface Cell {
  /** The constant, or the last result of the formula. */
  value: CellValue;
  /** With the leading `=`, in English with commas, as Office.js `formulas` has it. */
  formula?: string;
  /** On the cell that holds an array formula: the rectangle that its result fills. */
  spill?: Spill;
  /** On a cell that is filled by the array formula of another cell: where that formula stands. */
  spilledFrom?: CellPosition;
  /** Index into `Workbook.styles`; 0 is the default style. */
  style: number;
  hyperlink?: Hyperlink;
}

/** Zero-based, as `rowIndex` and `columnIndex` are in Office.js. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface Spill {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Entered with Ctrl+Shift+Enter: of fixed size; a dynamic array resizes itself. */
  readonly legacy: boolean;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}
