import type { CellValue } from '../../cell';
import type { CustomFunctionHost } from '../../Calculator';
import type { Workbook } from '../../Workbook';
import type { Worksheet } from '../../Worksheet';
import type { ColumnIndex } from '../criteria/ColumnIndex';
import type { EvaluationContext } from '../evaluate/EvaluationContext';
import { NotReady } from '../evaluate/NotReady';
import type { FunctionLibrary } from '../univer/FunctionLibrary';
import { RangeRef } from '../values/RangeRef';
import type { Result } from '../values/Value';
import type { CustomCalls } from './CustomCalls';
import type { FormulaGraph } from './FormulaGraph';
import type { FormulaNode, ReadArea } from './FormulaNode';

/** The world as one formula sees it while it is computed; notes what the formula reads. */
export class NodeContext implements EvaluationContext {
  readonly #reads = new Map<string, ReadArea>();

  constructor(
    readonly node: FormulaNode,
    readonly graph: FormulaGraph,
    readonly library: FunctionLibrary,
    readonly functions: CustomFunctionHost,
    readonly calls: CustomCalls,
  ) {}

  get workbook(): Workbook {
    return this.graph.workbook;
  }

  get sheet(): Worksheet {
    return this.node.sheet;
  }

  get row(): number {
    return this.node.row;
  }

  get column(): number {
    return this.node.column;
  }

  get reads(): ReadArea[] {
    return [...this.#reads.values()];
  }

  read(range: RangeRef): Result {
    this.#require(range);
    return this.graph.reader.read(range);
  }

  index(range: RangeRef): ColumnIndex {
    this.#require(range);
    return this.graph.reader.index(range);
  }

  formulaAt(range: RangeRef): string | undefined {
    this.#note(range);
    return range.sheet.cell(range.area.row, range.area.column)?.formula;
  }

  spillOf(range: RangeRef): RangeRef | undefined {
    this.#require(range);
    const { row, column } = range.area;
    const cell = range.sheet.cell(row, column);
    if (cell?.formula === undefined || !cell.spill) return undefined;
    return new RangeRef(range.sheet, {
      row,
      column,
      rowCount: cell.spill.rowCount,
      columnCount: cell.spill.columnCount,
    });
  }

  isRowHidden(sheet: Worksheet, row: number): boolean {
    return sheet.rows.get(row)?.hidden ?? false;
  }

  hasCustomFunction(name: string): boolean {
    return this.functions.names.includes(name);
  }

  callCustom(name: string, args: readonly (CellValue | CellValue[][] | undefined)[]): Result {
    return this.calls.call(this.node, name, args);
  }

  #note({ sheet, area }: RangeRef): void {
    const { row, column, rowCount, columnCount } = area;
    this.#reads.set(`${sheet.id} ${row},${column},${rowCount},${columnCount}`, { sheetId: sheet.id, ...area });
  }

  #require(range: RangeRef): void {
    this.#note(range);
    const needs = this.graph.formulas.dirtyIn(range.sheet.id, range.area);
    if (needs.length > 0) throw new NotReady(needs);
  }
}
