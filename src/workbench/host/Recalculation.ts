import type { CalculationMode } from '../protocol/HostContext';
import type { Calculator, CalculatorFactory, CustomFunctionHost } from '../workbook/Calculator';
import type { CellValue } from '../workbook/cell';
import type { Workbook } from '../workbook/Workbook';

/** Milliseconds that a request waits for a calculation: custom functions need about half of one thousand. */
const PATIENCE = 5000;

/**
 * Knows when formulas must be computed. The calculator is made as soon as there
 * are formulas and not at all for a workbook without: it must see every change
 * from then on, since it trusts the values that came with the file.
 */
export class Recalculation implements Calculator {
  #calculator: Promise<Calculator> | undefined;
  #isDirty = true;
  #isDemanded = false;
  #isDisposed = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly factory: CalculatorFactory,
    private readonly functions: CustomFunctionHost,
    /** Takes the error of a calculation that nobody waited for to the end. */
    private readonly onLateError: (error: unknown) => void,
  ) {
    if (hasFormulas(workbook)) this.#open().catch(toldLater);
  }

  /** Something changed that formulas may depend on. */
  touch(): void {
    this.#isDirty = true;
  }

  /** The next `catchUp` computes, in whatever mode. */
  demand(): void {
    this.#isDemanded = true;
    this.#isDirty = true;
  }

  /**
   * Computes what has changed, unless the user has chosen to say himself when.
   * A custom function that does not return holds nobody up for ever.
   */
  async catchUp(mode: CalculationMode): Promise<void> {
    if (mode === 'Manual' && !this.#isDemanded) return;
    this.#isDemanded = false;
    if (!this.#isDirty) return;
    const calculation = this.recalculate();
    if (await isDoneWithin(PATIENCE, calculation)) return;
    // It goes on behind; whoever reads meanwhile sees the values of before.
    calculation.catch(this.onLateError);
  }

  /** Resolves when changes can be made without the calculator missing them. */
  async watching(): Promise<void> {
    await this.#calculator?.catch(toldLater);
  }

  async recalculate(): Promise<void> {
    if (!this.#isDirty || this.#isDisposed) return;
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
    this.#isDisposed = true;
    this.#calculator?.then((calculator) => calculator.dispose()).catch(toldLater);
  }

  #open(): Promise<Calculator> {
    return (this.#calculator ??= this.factory(this.workbook, this.functions));
  }
}

/** Whoever asks a calculator that could not be made for something meets the error there. */
const toldLater = (): void => undefined;

function hasFormulas(workbook: Workbook): boolean {
  for (const sheet of workbook.sheets) {
    for (const [, cells] of sheet.entries()) if (cells.some(([, cell]) => cell.formula !== undefined)) return true;
  }
  return false;
}

async function isDoneWithin(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), limit]);
  } finally {
    clearTimeout(timer);
  }
}
