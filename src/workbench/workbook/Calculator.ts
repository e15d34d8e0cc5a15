import type { CellValue } from './cell';
import type { Workbook } from './Workbook';

/**
 * Computes the formulas of a workbook. The host asks for it before it answers
 * a read that follows a write, as Excel calculates before it answers.
 */
export interface Calculator {
  /**
   * Computes all formulas that the changes since the last call touch, writes values and spills into the cells and
   * tells the workbook (`calculated`) if any value is another one. It waits for custom functions, unless an earlier
   * call still does: a custom function may itself read the workbook.
   */
  recalculate(): Promise<void>;
  /**
   * Computes one formula as if it stood in a free cell of the sheet (the active one if none is named), without
   * touching the workbook; a spilled result is an array of rows.
   *
   * @throws HtxError `formula.syntax`, `formula.unsupported` or `sheet.unknown`
   */
  evaluate(formula: string, sheetName?: string): Promise<CellValue | CellValue[][]>;
  dispose(): void;
}

/** Makes a calculator that watches the workbook from now on. */
export type CalculatorFactory = (workbook: Workbook, functions: CustomFunctionHost) => Promise<Calculator>;

/** The custom functions that an add-in has registered, as the calculator sees them. */
export interface CustomFunctionHost {
  /** Full names with namespace, `HTX.PROGRESS`, in capitals. */
  readonly names: readonly string[];
  /**
   * Calls one function. Each argument is a scalar or rows of scalars; a blank
   * cell is `null`, an argument that was left out `undefined`.
   */
  call(name: string, args: readonly (CellValue | CellValue[][] | undefined)[]): Promise<CellValue | CellValue[][]>;
}
