import { HtxError } from '../../../core/errors';
import type { Calculator, CalculatorFactory, CustomFunctionHost } from '../Calculator';
import type { CellValue } from '../cell';
import type { Workbook } from '../Workbook';
import type { Worksheet } from '../Worksheet';
import { Evaluator } from './evaluate/Evaluator';
import { NotReady } from './evaluate/NotReady';
import { Unsupported } from './evaluate/Unsupported';
import { CustomCalls } from './graph/CustomCalls';
import { FormulaGraph } from './graph/FormulaGraph';
import { FormulaNode } from './graph/FormulaNode';
import { NodeContext } from './graph/NodeContext';
import { PendingChanges } from './graph/PendingChanges';
import { Scheduler } from './graph/Scheduler';
import { FormulaSyntaxError } from './syntax/FormulaSyntaxError';
import { parseFormula } from './syntax/parseFormula';
import type { FunctionLibrary } from './univer/FunctionLibrary';
import { loadUniverLibrary } from './univer/loadUniverLibrary';
import { Matrix } from './values/Matrix';

export interface UniverCalculatorOptions {
  /**
   * Whether formulas that have a value in the file keep it until something that they depend on changes, as in Excel
   * (the default). Formulas without a value, with an error, volatile ones and those with custom functions are computed
   * at once in any case. `false`: the first calculation computes all.
   */
  readonly trustFile?: boolean;
}

/** The calculator of the workbench, with Excel's behaviour when a file is opened. */
export const createUniverCalculator: CalculatorFactory = univerCalculatorWith({});

/**
 * Makes a factory of calculators. Syntax, references, order, spills and the
 * functions that reports live on are this project's; the other few hundred
 * worksheet functions are Univer's, which is loaded when first needed.
 *
 * A blank cell reaches a custom function as `null`, alone or in a range; what a
 * function gives back as `null` shows as 0, as blank results of formulas do.
 */
export function univerCalculatorWith(options: UniverCalculatorOptions): CalculatorFactory {
  return async (workbook, functions) => {
    // Before the engine is there: nothing that happens meanwhile must be missed.
    const changes = new PendingChanges(workbook);
    try {
      return new UniverCalculator(workbook, functions, await loadUniverLibrary(), changes, options);
    } catch (error) {
      changes.dispose();
      throw error;
    }
  };
}

class UniverCalculator implements Calculator {
  readonly #changes: PendingChanges;
  readonly #graph: FormulaGraph;
  readonly #calls: CustomCalls;
  readonly #scheduler: Scheduler;
  #isWaiting = false;
  #isDisposed = false;
  /** The custom functions at the last calculation: a new one gives formulas with `#NAME?` another chance. */
  #functionNames = '';

  constructor(
    readonly workbook: Workbook,
    readonly functions: CustomFunctionHost,
    readonly library: FunctionLibrary,
    changes: PendingChanges,
    options: UniverCalculatorOptions,
  ) {
    this.#changes = changes;
    this.#calls = new CustomCalls(functions);
    this.#graph = new FormulaGraph(workbook, {
      trustFile: options.trustFile ?? true,
      isCustomFunction: (name) => functions.names.includes(name),
    });
    this.#scheduler = new Scheduler(this.#graph, (node) => this.#contextOf(node));
  }

  /**
   * Ends when all formulas are right. While one calculation waits for a custom
   * function, another computes what it can and ends: the function itself may
   * be reading the workbook, and would wait for itself.
   */
  async recalculate(): Promise<void> {
    this.#pass();
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    try {
      while (this.#calls.pending.length > 0 && !this.#isDisposed) {
        await Promise.race(this.#calls.pending);
        this.#pass();
      }
    } finally {
      this.#isWaiting = false;
    }
  }

  async evaluate(formula: string, sheetName?: string): Promise<CellValue | CellValue[][]> {
    const sheet = sheetName === undefined ? this.workbook.activeSheet : this.workbook.sheetByName(sheetName);
    if (!sheet) throw unknownSheet(sheetName ?? '');
    const node = freeCell(sheet, formula);
    while (!this.#isDisposed) {
      await this.recalculate();
      const waited = this.#calls.pending;
      const result = this.#tryToEvaluate(node);
      if (result !== undefined) return result;
      const pending = [...new Set([...waited, ...this.#calls.pending])];
      if (pending.length > 0) await Promise.race(pending);
    }
    throw new Error('The calculator was disposed of while it computed');
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#changes.dispose();
  }

  /** One calculation without waiting. */
  #pass(): void {
    if (this.#isDisposed) return;
    this.#noticeNewFunctions();
    const changes = this.#changes.take();
    if (changes) this.#graph.absorb(changes);
    if (this.#scheduler.run()) this.workbook.notify({ kind: 'calculated' });
  }

  #noticeNewFunctions(): void {
    const names = [...this.functions.names].sort().join(' ');
    if (names === this.#functionNames) return;
    this.#functionNames = names;
    this.#graph.markCallers(new Set(this.functions.names));
  }

  /** `undefined` while cells or custom functions are not ready. */
  #tryToEvaluate(node: FormulaNode): CellValue | CellValue[][] | undefined {
    const evaluator = new Evaluator(this.#contextOf(node));
    try {
      const result = node.ast ? evaluator.read(evaluator.evaluate(node.ast)) : null;
      if (!(result instanceof Matrix)) return result ?? 0;
      return result.rows.map((row) => row.map((value) => value ?? 0));
    } catch (error) {
      if (error instanceof NotReady) return undefined;
      if (error instanceof Unsupported) throw unsupported(error, node.formula);
      throw error;
    }
  }

  #contextOf(node: FormulaNode): NodeContext {
    return new NodeContext(node, this.#graph, this.library, this.functions, this.#calls);
  }
}

/** A formula beside the used cells of the sheet, in its first row. */
function freeCell(sheet: Worksheet, formula: string): FormulaNode {
  const used = sheet.usedRange(false);
  const column = used ? used.column + used.columnCount : 0;
  try {
    return new FormulaNode(sheet, 0, column, formula, parseFormula(formula), false);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw notAFormula(error);
    throw error;
  }
}

function notAFormula(error: FormulaSyntaxError): HtxError {
  const { formula, position } = error;
  return new HtxError(
    'formula.syntax',
    `Không đọc được công thức "${formula}": sai ở ký tự thứ ${position + 1}. Hãy dùng tên hàm tiếng Anh và dấu phẩy giữa các đối số.`,
    `Cannot read the formula "${formula}": wrong at character ${position + 1}. Use English function names and commas between arguments.`,
    { formula, position },
    { cause: error },
  );
}

function unknownSheet(name: string): HtxError {
  return new HtxError(
    'sheet.unknown',
    `Không có sheet nào tên "${name}". Hãy kiểm tra lại tên sheet.`,
    `There is no sheet named "${name}". Check the name of the sheet.`,
    { name },
  );
}

function unsupported(error: Unsupported, formula: string): HtxError {
  return new HtxError(
    'formula.unsupported',
    `Chưa tính được "${error.what}" ngoài Excel. Hãy mở sổ trong Excel để tính.`,
    `"${error.what}" cannot be computed outside Excel. Open the workbook in Excel to compute it.`,
    { formula },
    { cause: error },
  );
}
