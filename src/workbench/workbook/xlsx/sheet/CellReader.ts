import type { Cell } from '../../cell';
import { shiftFormula } from '../formula/shiftFormula';
import { toModelFormula } from '../formula/toModelFormula';
import { rectangleOf } from '../refs';
import { unescapeXstring } from '../../../../xlsx/xml/escape';
import { cellValue } from './cellValue';
import type { FileCell, FileFormula } from '../../../../xlsx/sheet/FileCell';

/** What cells of a file refer to. */
export interface CellSources {
  readonly sharedStrings: readonly string[];
  readonly styleCount: number;
  /** The indices, from 1, of the cell metadata that marks a dynamic array. */
  readonly dynamicMetadata: ReadonlySet<number>;
  readonly date1904: boolean;
}

/** Makes the model's cells of the file's; one reader for a sheet, since cells share formulas. */
export class CellReader {
  readonly #masters = new Map<number, { readonly text: string; readonly row: number; readonly column: number }>();
  readonly #waiting = new Map<number, { readonly cell: Cell; readonly from: FileCell }[]>();

  constructor(private readonly sources: CellSources) {}

  read(from: FileCell): Cell {
    const { sharedStrings, styleCount, date1904 } = this.sources;
    const style = from.style < styleCount ? from.style : 0;
    const cell: Cell = { value: cellValue(from, sharedStrings, date1904), style };
    if (from.formula) this.#readFormula(cell, from, from.formula);
    return cell;
  }

  #readFormula(cell: Cell, from: FileCell, formula: FileFormula): void {
    const text = unescapeXstring(formula.text);
    if (formula.type === 'shared' && formula.shared !== undefined) {
      this.#readShared(cell, from, formula.shared, text);
    } else if (formula.type === 'dataTable') {
      // A what-if table has no formula that could be typed: its value stands, and the file keeps the rest.
    } else if (text !== '') {
      cell.formula = toModelFormula(text);
      const area = formula.type === 'array' ? rectangleOf(formula.reference) : undefined;
      if (area) {
        const legacy = !this.sources.dynamicMetadata.has(from.cellMetadata);
        cell.spill = { rowCount: area.rowCount, columnCount: area.columnCount, legacy };
      }
    }
  }

  /** The first cell of a group has the text; the others have it moved by their distance. */
  #readShared(cell: Cell, from: FileCell, group: number, text: string): void {
    if (text !== '') {
      const master = { text, row: from.row, column: from.column };
      this.#masters.set(group, master);
      cell.formula = toModelFormula(text);
      for (const { cell: waiting, from: place } of this.#waiting.get(group) ?? []) {
        waiting.formula = moved(master, place);
      }
      this.#waiting.delete(group);
      return;
    }
    const master = this.#masters.get(group);
    if (master) {
      cell.formula = moved(master, from);
    } else {
      const waiting = this.#waiting.get(group) ?? [];
      waiting.push({ cell, from });
      this.#waiting.set(group, waiting);
    }
  }
}

function moved(master: { text: string; row: number; column: number }, to: FileCell): string {
  return toModelFormula(shiftFormula(master.text, to.row - master.row, to.column - master.column));
}
