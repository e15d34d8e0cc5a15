import type { Rectangle } from '../../Worksheet';
import type { FormulaNode } from './FormulaNode';
import { overlap } from './rectangles';

/** All formulas of a workbook by place, and which of them have yet to be computed. */
export class FormulaTable {
  readonly #sheets = new Map<string, Map<number, Map<number, FormulaNode>>>();
  /** By column first: an area that is read is mostly tall and narrow. */
  readonly #dirty = new Map<string, Map<number, Map<number, FormulaNode>>>();
  /** Formulas that fill more than their own cell. */
  readonly #spilling = new Map<string, Set<FormulaNode>>();

  get(sheetId: string, row: number, column: number): FormulaNode | undefined {
    return this.#sheets.get(sheetId)?.get(row)?.get(column);
  }

  add(node: FormulaNode): void {
    put(this.#sheets, node.sheet.id, node.row, node.column, node);
  }

  delete(node: FormulaNode): void {
    this.markClean(node);
    this.setSpilling(node, false);
    take(this.#sheets, node.sheet.id, node.row, node.column);
  }

  /** The ids of sheets that have had formulas. */
  sheetIds(): string[] {
    return [...this.#sheets.keys()];
  }

  *onSheet(sheetId: string): Generator<FormulaNode> {
    for (const row of this.#sheets.get(sheetId)?.values() ?? []) yield* row.values();
  }

  *all(): Generator<FormulaNode> {
    for (const id of this.#sheets.keys()) yield* this.onSheet(id);
  }

  /** The formulas in an area. */
  in(sheetId: string, area: Rectangle): FormulaNode[] {
    return [...within(this.#sheets.get(sheetId), area.row, area.rowCount, area.column, area.columnCount)];
  }

  /** The formulas that have yet to be computed before the area can be read: those in it and those that fill a part of it. */
  dirtyIn(sheetId: string, area: Rectangle): FormulaNode[] {
    const found = [...within(this.#dirty.get(sheetId), area.column, area.columnCount, area.row, area.rowCount)];
    for (const node of this.#spilling.get(sheetId) ?? []) {
      if (node.dirty && node.spilled && overlap(node.spilled.area, area) && !found.includes(node)) found.push(node);
    }
    return found;
  }

  *dirty(): Generator<FormulaNode> {
    for (const columns of this.#dirty.values()) for (const rows of columns.values()) yield* rows.values();
  }

  markDirty(node: FormulaNode): void {
    node.dirty = true;
    put(this.#dirty, node.sheet.id, node.column, node.row, node);
  }

  markClean(node: FormulaNode): void {
    node.dirty = false;
    take(this.#dirty, node.sheet.id, node.column, node.row);
  }

  setSpilling(node: FormulaNode, spilling: boolean): void {
    let nodes = this.#spilling.get(node.sheet.id);
    if (!nodes) this.#spilling.set(node.sheet.id, (nodes = new Set()));
    if (spilling) nodes.add(node);
    else nodes.delete(node);
  }

  spillingOn(sheetId: string): Iterable<FormulaNode> {
    return this.#spilling.get(sheetId) ?? [];
  }
}

type Plane = Map<number, Map<number, FormulaNode>>;

function put(sheets: Map<string, Plane>, sheetId: string, outer: number, inner: number, node: FormulaNode): void {
  let plane = sheets.get(sheetId);
  if (!plane) sheets.set(sheetId, (plane = new Map<number, Map<number, FormulaNode>>()));
  let line = plane.get(outer);
  if (!line) plane.set(outer, (line = new Map<number, FormulaNode>()));
  line.set(inner, node);
}

function take(sheets: Map<string, Plane>, sheetId: string, outer: number, inner: number): void {
  const plane = sheets.get(sheetId);
  const line = plane?.get(outer);
  line?.delete(inner);
  if (line?.size === 0) plane?.delete(outer);
}

function* within(
  plane: Plane | undefined,
  outer: number,
  outerCount: number,
  inner: number,
  innerCount: number,
): Generator<FormulaNode> {
  if (!plane) return;
  for (const line of lines(plane, outer, outerCount)) yield* lines(line, inner, innerCount);
}

/** Entries with keys in an interval, whichever way is shorter: asking for each key or going over all. */
function* lines<T>(map: ReadonlyMap<number, T>, first: number, count: number): Generator<T> {
  if (count > map.size) {
    for (const [key, value] of map) if (key >= first && key < first + count) yield value;
    return;
  }
  for (let key = first; key < first + count; key += 1) {
    const value = map.get(key);
    if (value !== undefined) yield value;
  }
}
