import { CellError, type Cell } from '../../cell';
import type { Workbook } from '../../Workbook';
import type { Rectangle, Worksheet } from '../../Worksheet';
import { parseCached } from '../syntax/parseCached';
import type { Result } from '../values/Value';
import { cellsIn } from './cellsIn';
import { DependencyIndex } from './DependencyIndex';
import { FormulaNode, type ReadArea } from './FormulaNode';
import { FormulaTable } from './FormulaTable';
import type { Changes } from './PendingChanges';
import { cellArea, contains } from './rectangles';
import { SheetReader } from './SheetReader';
import { staticReads } from './staticReads';
import { clearSpill, emptyCell, sameValue, writeResult } from './writeResult';

export interface GraphOptions {
  /** Whether a value that a formula has in its file stands until something that it depends on changes, as in Excel. */
  readonly trustFile: boolean;
  readonly isCustomFunction: (name: string) => boolean;
}

/** The formulas of a workbook, what each of them reads, and which of them are to be computed. */
export class FormulaGraph {
  readonly formulas = new FormulaTable();
  readonly reader: SheetReader;
  readonly #readers = new DependencyIndex();
  /** Ids of the sheets that have been looked through. */
  readonly #known = new Set<string>();
  readonly #volatile = new Set<FormulaNode>();
  #isFirst = true;

  constructor(
    readonly workbook: Workbook,
    readonly options: GraphOptions,
  ) {
    this.reader = new SheetReader(workbook);
  }

  /** Takes in what has changed in the workbook and marks the formulas that it touches. */
  absorb(changes: Changes): void {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (changes.everything) {
      this.reader.forgetAll();
      this.#dropSheets();
      for (const node of [...this.formulas.all()]) if (!isInPlace(node)) this.#remove(node);
      for (const sheet of this.workbook.sheets) this.#scanSheet(sheet, isFirst);
      if (!isFirst) for (const node of this.formulas.all()) this.formulas.markDirty(node);
    } else if (changes.sheets) {
      this.#absorbSheets();
    }
    if (!changes.everything || isFirst) {
      for (const [sheetId, areas] of changes.areas) {
        const sheet = this.workbook.sheetById(sheetId);
        if (sheet) for (const area of areas) this.#absorbArea(sheet, area);
      }
    }
    for (const node of this.#volatile) if (!node.dirty) this.markDirty(node);
  }

  /** Marks the formulas that call one of these functions: they are new, or have changed. */
  markCallers(functions: ReadonlySet<string>): void {
    for (const node of this.formulas.all()) {
      if (
        node.ast &&
        !node.dirty &&
        [...staticReads(node.ast, this.#placeOf(node)).functions].some((name) => functions.has(name))
      ) {
        this.markDirty(node);
      }
    }
  }

  /** Marks a formula and all that depend on it. */
  markDirty(node: FormulaNode): void {
    this.formulas.markDirty(node);
    const queue = [node];
    for (let current = queue.pop(); current; current = queue.pop()) {
      const areas = [cellArea(current.row, current.column), ...(current.spilled ? [current.spilled.area] : [])];
      for (const area of areas) {
        this.#readers.forEachReader(current.sheet.id, area, (reader) => {
          if (reader.dirty) return;
          this.formulas.markDirty(reader);
          queue.push(reader);
        });
      }
    }
  }

  /** Marks the formulas that read a part of an area, and all that depend on them. */
  markReaders(sheetId: string, area: Rectangle): void {
    const readers: FormulaNode[] = [];
    this.#readers.forEachReader(sheetId, area, (reader) => {
      if (!reader.dirty) readers.push(reader);
    });
    for (const reader of readers) if (!reader.dirty) this.markDirty(reader);
  }

  /** Writes the result of a formula into the workbook. True when a value is now another one. */
  settle(node: FormulaNode, result: Result, reads: readonly ReadArea[]): boolean {
    const { changed, blocked } = writeResult(node, result);
    const sheetId = node.sheet.id;
    this.#setReads(node, blocked ? [...reads, { sheetId, ...blocked }] : reads);
    this.formulas.setSpilling(node, node.spilled !== undefined);
    this.formulas.markClean(node);
    node.fromFile = false;
    for (const { row, column } of changed) this.reader.written(node.sheet, row, column);
    for (const { row, column } of changed) this.markReaders(sheetId, cellArea(row, column));
    return changed.length > 0;
  }

  /** Writes 0 into formulas that need each other in a circle. True when a value is now another one. */
  settleCircle(circle: readonly FormulaNode[]): boolean {
    let isChanged = false;
    for (const node of circle) {
      const { changed } = writeResult(node, 0);
      const known = node.ast && staticReads(node.ast, this.#placeOf(node)).areas;
      if (known)
        this.#setReads(node, [...new Map([...node.reads, ...known].map((area) => [areaKey(area), area])).values()]);
      this.formulas.setSpilling(node, node.spilled !== undefined);
      for (const { row, column } of changed) {
        this.reader.written(node.sheet, row, column);
        // All of the circle are still marked, so none of them is marked anew.
        this.markReaders(node.sheet.id, cellArea(row, column));
        isChanged = true;
      }
    }
    for (const node of circle) this.formulas.markClean(node);
    return isChanged;
  }

  /** Leaves the value of a formula as it is. */
  leave(node: FormulaNode, reads: readonly ReadArea[]): void {
    this.#setReads(node, reads);
    this.formulas.markClean(node);
  }

  /** Shows that a formula without a value waits for an answer. True when that is news. */
  showBusy(node: FormulaNode): boolean {
    const cell = node.sheet.ensureCell(node.row, node.column);
    if (cell.value !== null) return false;
    cell.value = new CellError('#BUSY!');
    this.reader.written(node.sheet, node.row, node.column);
    return true;
  }

  #placeOf({ sheet, row, column }: FormulaNode) {
    return { workbook: this.workbook, sheet, row, column };
  }

  #setReads(node: FormulaNode, reads: readonly ReadArea[]): void {
    this.#readers.remove(node);
    node.reads = [...reads];
    this.#readers.add(node);
  }

  #absorbArea(sheet: Worksheet, area: Rectangle): void {
    this.reader.changed(sheet, area);
    for (const node of this.formulas.in(sheet.id, area)) {
      if (!isInPlace(node)) this.#remove(node);
      else this.markDirty(node);
    }
    for (const [row, column, cell] of cellsIn(sheet, area)) this.#scanCell(sheet, row, column, cell, false);
    this.#refillSpills(sheet, area);
    this.markReaders(sheet.id, area);
  }

  /** Sheets came, went or have another name: what refers to them is computed anew. */
  #absorbSheets(): void {
    this.#dropSheets();
    for (const sheet of this.workbook.sheets) {
      if (!this.#known.has(sheet.id)) this.#scanSheet(sheet, false);
    }
    for (const node of [...this.formulas.all()]) {
      if (!isInPlace(node)) {
        this.#remove(node);
        const cell = node.sheet.cell(node.row, node.column);
        if (cell) this.#scanCell(node.sheet, node.row, node.column, cell, false);
      } else if (this.#refersToChangedSheet(node)) {
        this.markDirty(node);
      }
    }
  }

  #refersToChangedSheet(node: FormulaNode): boolean {
    for (const [name, id] of node.sheetIds) if (this.workbook.sheetByName(name)?.id !== id) return true;
    return false;
  }

  /** Forgets the formulas of sheets that are gone. */
  #dropSheets(): void {
    for (const id of this.formulas.sheetIds()) {
      for (const node of [...this.formulas.onSheet(id)])
        if (this.workbook.sheetById(id) !== node.sheet) this.#remove(node);
    }
    for (const id of this.#known) if (!this.workbook.sheetById(id)) this.#known.delete(id);
  }

  #scanSheet(sheet: Worksheet, isFirst: boolean): void {
    this.#known.add(sheet.id);
    for (const [row, cells] of sheet.entries()) {
      for (const [column, cell] of cells) this.#scanCell(sheet, row, column, cell, isFirst);
    }
  }

  #scanCell(sheet: Worksheet, row: number, column: number, cell: Cell, isFirst: boolean): void {
    if (cell.formula !== undefined) {
      delete cell.spilledFrom;
      if (!this.formulas.get(sheet.id, row, column)) this.#add(sheet, row, column, cell, cell.formula, isFirst);
    } else if (cell.spilledFrom) {
      const anchor = sheet.cell(cell.spilledFrom.row, cell.spilledFrom.column);
      // What an array formula has left behind, wherever it went.
      if (anchor?.formula === undefined || !anchor.spill) {
        emptyCell(sheet, row, column, cell);
        this.reader.changed(sheet, cellArea(row, column));
      }
    } else if (cell.spill) {
      delete cell.spill;
    }
  }

  #add(sheet: Worksheet, row: number, column: number, cell: Cell, formula: string, isFirst: boolean): void {
    const ast = parseCached(formula);
    const node = new FormulaNode(sheet, row, column, formula, ast, isFirst && cell.value !== null);
    const known = ast && staticReads(ast, this.#placeOf(node));
    if (known) {
      if (known.volatile) this.#volatile.add(node);
      node.sheetIds = [...known.sheetNames].map((name) => [name, this.workbook.sheetByName(name)?.id]);
      this.#setReads(node, known.areas);
    }
    this.formulas.add(node);
    if (cell.spill) this.#takeOverSpill(node, cell);
    const isTrusted =
      this.options.trustFile &&
      node.fromFile &&
      !(cell.value instanceof CellError) &&
      ![...(known?.functions ?? [])].some(this.options.isCustomFunction);
    if (!isTrusted) this.markDirty(node);
  }

  /** The cells that an array formula has filled before it came here belong to it. */
  #takeOverSpill(node: FormulaNode, { spill }: Cell): void {
    if (!spill || spill.rowCount * spill.columnCount === 1) return;
    const { sheet, row, column } = node;
    const area = { row, column, rowCount: spill.rowCount, columnCount: spill.columnCount };
    const values = Array.from({ length: spill.rowCount }, (_, r) =>
      Array.from({ length: spill.columnCount }, (__, c) => sheet.value(row + r, column + c)),
    );
    node.spilled = { area, values };
    this.formulas.setSpilling(node, true);
  }

  #remove(node: FormulaNode): void {
    node.removed = true;
    this.#readers.remove(node);
    this.#volatile.delete(node);
    this.formulas.delete(node);
    clearSpill(node);
    const area = node.spilled?.area ?? cellArea(node.row, node.column);
    node.spilled = undefined;
    this.reader.changed(node.sheet, area);
    this.markReaders(node.sheet.id, area);
  }

  /** Someone wrote into, or emptied, cells that an array fills: it is to be computed anew, and may be in its own way now. */
  #refillSpills(sheet: Worksheet, area: Rectangle): void {
    for (const node of [...this.formulas.spillingOn(sheet.id)]) {
      const { spilled } = node;
      if (!spilled || node.dirty) continue;
      const isTouched = spilled.values.some((line, r) =>
        line.some((value, c) => {
          const [row, column] = [node.row + r, node.column + c];
          if (!contains(area, row, column)) return false;
          const cell = sheet.cell(row, column);
          const isOwn = (r === 0 && c === 0) || cell?.spilledFrom !== undefined;
          if (isOwn && cell && sameValue(cell.value, value)) return false;
          // Content of the user's that took the place of ours, whether or not the mark was taken off.
          if (cell?.spilledFrom && cell.value !== null) delete cell.spilledFrom;
          return true;
        }),
      );
      if (!isTouched) continue;
      // Whoever wrote may have taken the rest of the array away as well.
      this.reader.changed(sheet, spilled.area);
      this.markDirty(node);
    }
  }
}

function areaKey({ sheetId, row, column, rowCount, columnCount }: ReadArea): string {
  return `${sheetId} ${row},${column},${rowCount},${columnCount}`;
}

/** Whether the formula is still the one in its cell. */
function isInPlace({ sheet, row, column, formula }: FormulaNode): boolean {
  return sheet.cell(row, column)?.formula === formula;
}
