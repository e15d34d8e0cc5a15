import type { Host } from '../host/Host';
import type { FunctionImplementation } from '../host/functions/FunctionRegistry';
import type { CellValue } from '../workbook/cell';

/** An add-in's side of Excel without a window: the real Office.js, connected with a host. */
export interface Session {
  readonly host: Host;
  /** The page that Office.js lives in. What it hands out comes from that page's realm: its arrays are not `instanceof Array` here. */
  readonly window: Window & typeof globalThis;
  readonly CustomFunctions: {
    /** Makes the function callable from formulas: directly, and by message through the real runtime as well. */
    associate(id: string, implementation: FunctionImplementation): void;
  };
  /** Puts Office, Excel, OfficeExtension and CustomFunctions on the global object, where the add-in's code looks for them. */
  enter(): void;
  /** Takes the metadata of the custom functions, as the manifest names it. */
  registerFunctions(metadata: unknown): void;
  /**
   * Computes a formula as if it stood in a free cell of the named sheet, or of
   * the active one; a spilled result is an array of rows.
   *
   * @throws Error when the session was opened without a calculator
   */
  evaluate(formula: string, sheetName?: string): Promise<CellValue | CellValue[][]>;
  /** Restores the globals and ends the page, its timers and the host. */
  close(): void;
}
