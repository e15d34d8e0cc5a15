import type { Rectangle } from '../../Worksheet';
import type { FormulaNode, ReadArea } from './FormulaNode';
import { overlap } from './rectangles';

/** Rows of one bucket. */
const BUCKET = 64;
/** An area over more buckets than this is kept in the list of tall areas. */
const TALL = 4;

/**
 * Who reads what: finds the formulas that a changed area touches. Small areas
 * are found by their rows; tall ones (few, as formulas share them) are all asked.
 */
export class DependencyIndex {
  readonly #sheets = new Map<string, SheetReaders>();

  add(node: FormulaNode): void {
    for (const area of node.reads) {
      let sheet = this.#sheets.get(area.sheetId);
      if (!sheet) this.#sheets.set(area.sheetId, (sheet = new SheetReaders()));
      sheet.add(area, node);
    }
  }

  remove(node: FormulaNode): void {
    for (const area of node.reads) this.#sheets.get(area.sheetId)?.remove(area, node);
  }

  /** Calls `found` for each formula that reads a cell of the area, perhaps more than once. */
  forEachReader(sheetId: string, area: Rectangle, found: (node: FormulaNode) => void): void {
    this.#sheets.get(sheetId)?.forEachReader(area, found);
  }
}

interface Entry {
  readonly area: Rectangle;
  readonly nodes: Set<FormulaNode>;
}

class SheetReaders {
  readonly #buckets = new Map<number, Map<string, Entry>>();
  readonly #tall = new Map<string, Entry>();

  add(area: ReadArea, node: FormulaNode): void {
    const key = keyOf(area);
    for (const entries of this.#placesOf(area)) {
      const entry = entries.get(key);
      if (entry) entry.nodes.add(node);
      else entries.set(key, { area, nodes: new Set([node]) });
    }
  }

  remove(area: ReadArea, node: FormulaNode): void {
    const key = keyOf(area);
    for (const entries of this.#placesOf(area)) {
      const entry = entries.get(key);
      entry?.nodes.delete(node);
      if (entry?.nodes.size === 0) entries.delete(key);
    }
  }

  forEachReader(area: Rectangle, found: (node: FormulaNode) => void): void {
    visit(this.#tall, area, found);
    const first = Math.floor(area.row / BUCKET);
    const last = Math.floor((area.row + area.rowCount - 1) / BUCKET);
    if (last - first + 1 > this.#buckets.size) {
      for (const [bucket, entries] of this.#buckets) if (bucket >= first && bucket <= last) visit(entries, area, found);
    } else {
      for (let bucket = first; bucket <= last; bucket += 1) visit(this.#buckets.get(bucket), area, found);
    }
  }

  #placesOf(area: Rectangle): Map<string, Entry>[] {
    const first = Math.floor(area.row / BUCKET);
    const last = Math.floor((area.row + area.rowCount - 1) / BUCKET);
    if (last - first >= TALL) return [this.#tall];
    const places: Map<string, Entry>[] = [];
    for (let bucket = first; bucket <= last; bucket += 1) {
      let entries = this.#buckets.get(bucket);
      if (!entries) this.#buckets.set(bucket, (entries = new Map<string, Entry>()));
      places.push(entries);
    }
    return places;
  }
}

function visit(
  entries: ReadonlyMap<string, Entry> | undefined,
  area: Rectangle,
  found: (node: FormulaNode) => void,
): void {
  if (!entries) return;
  for (const entry of entries.values()) if (overlap(entry.area, area)) entry.nodes.forEach(found);
}

function keyOf({ row, column, rowCount, columnCount }: Rectangle): string {
  return `${row},${column},${rowCount},${columnCount}`;
}
