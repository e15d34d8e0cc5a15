import type { CellValue } from './cell';
import type { Workbook } from './Workbook';

/**
 * Computes the formulas of a workbook. The host asks for it before it answers
 * a read that follows a write, as Excel calculates before it answers.
 */
export interface Calculator {
  /** Computes all formulas that the changes since the last call touch and writes values and spills into the cells. */
  recalculate(): Promise<void>;
  /** Computes one formula as if it stood in a free cell; a spilled result is an array of rows. */
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
   * Calls one function. Each argument is a scalar or rows of scalars;
   * an argument that was left out is `undefined`.
   */
  call(name: string, args: readonly (CellValue | CellValue[][] | undefined)[]): Promise<CellValue | CellValue[][]>;
}
