import type { Calculator, CalculatorFactory, CustomFunctionHost } from '../workbook/Calculator';
import type { CellValue } from '../workbook/cell';
import type { Workbook } from '../workbook/Workbook';

/**
 * Knows when formulas must be computed. The calculator itself is made at the
 * first need and not at all for a workbook without formulas; it is made anew
 * when the custom functions change, since that touches formulas everywhere.
 */
export class Recalculation implements Calculator {
  #calculator: Promise<Calculator> | undefined;
  #isDirty = true;

  constructor(
    private readonly workbook: Workbook,
    private readonly factory: CalculatorFactory,
    private readonly functions: CustomFunctionHost,
  ) {}

  /** Whether something changed since the formulas were computed. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  touch(): void {
    this.#isDirty = true;
  }

  /** The functions that formulas call are not the ones that they were computed with. */
  functionsChanged(): void {
    this.dispose();
    this.#isDirty = true;
  }

  async recalculate(): Promise<void> {
    if (!this.#isDirty) return;
    this.#isDirty = false;
    if (!this.#calculator && !hasFormulas(this.workbook)) return;
    await (await this.#open()).recalculate();
  }

  async evaluate(formula: string, sheetName?: string): Promise<CellValue | CellValue[][]> {
    const calculator = await this.#open();
    await this.recalculate();
    return calculator.evaluate(formula, sheetName);
  }

  dispose(): void {
    // Whoever waits for a calculator that failed to open has its error already.
    this.#calculator?.then((calculator) => calculator.dispose()).catch(() => undefined);
    this.#calculator = undefined;
  }

  #open(): Promise<Calculator> {
    return (this.#calculator ??= this.factory(this.workbook, this.functions));
  }
}

function hasFormulas(workbook: Workbook): boolean {
  for (const sheet of workbook.sheets) {
    for (const [, cells] of sheet.entries()) if (cells.some(([, cell]) => cell.formula !== undefined)) return true;
  }
  return false;
}
