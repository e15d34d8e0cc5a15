import { cellAddress } from '../../../../core/sheet/address';
import { CellError, type Cell, type CellValue } from '../../cell';
import type { Worksheet } from '../../Worksheet';
import { contains } from '../../rectangles';
import { needsArray } from '../formula/needsArray';
import { toFileFormula } from '../formula/toFileFormula';
import { referenceOf } from '../refs';
import { escapeText, escapeXstring } from '../../../../xlsx/xml/escape';
import { patchStartTag } from '../xml/patchStartTag';
import type { FileCell } from '../../../../xlsx/sheet/FileCell';
import type { SheetWriteContext } from './SheetWriteContext';

/** A cell as the file had it. */
export interface OwnCell {
  /** Its XML. */
  readonly xml: string;
  readonly file: FileCell;
  /** What was read of it. */
  readonly cell: Cell;
}

/** Writes the cells of one sheet. */
export class CellWriter {
  constructor(
    private readonly sheet: Worksheet,
    private readonly context: SheetWriteContext,
  ) {}

  /**
   * A cell's XML; `''` where an absent cell says the same. A cell that is as
   * it came is written as it came, and of one with a new value the formula.
   */
  write(row: number, column: number, cell: Cell, own: OwnCell | undefined): string {
    const isHere = own?.file.row === row && own.file.column === column;
    const keepsFormula = own !== undefined && this.#keepsFormula(cell, own, isHere);
    const isSame = own?.cell.style === cell.style && sameValue(own.cell.value, cell.value);
    if (own && isSame && keepsFormula) {
      return withAddress(own.xml, cellAddress(row + 1, column + 1));
    }

    const style = this.context.styles.fileIndex(cell.style);
    let formula = '';
    let metadata = 0;
    if (own?.file.formula && keepsFormula) {
      const { start, end } = own.file.formula;
      formula = own.xml.slice(start - own.file.start, end - own.file.start);
      metadata = own.file.cellMetadata;
    } else if (cell.formula !== undefined) {
      ({ formula, metadata } = this.#formula(row, column, cell, cell.formula, own));
    }
    const { type, text } = this.#value(cell);
    if (style === 0 && formula === '' && text === '' && this.#isPlain(row, column)) return '';
    const attributes =
      ` r="${cellAddress(row + 1, column + 1)}"` +
      (style === 0 ? '' : ` s="${style}"`) +
      (type === '' ? '' : ` t="${type}"`) +
      (metadata === 0 ? '' : ` cm="${metadata}"`);
    const content = formula + text;
    return content === '' ? `<c${attributes}/>` : `<c${attributes}>${content}</c>`;
  }

  /** Neither row nor column gives a style to a cell that is not there. */
  #isPlain(row: number, column: number): boolean {
    return !this.sheet.rows.get(row)?.style && !this.sheet.columns.get(column)?.style;
  }

  /** @param isHere the cell is where the file has it: the area of an array formula holds only there */
  #keepsFormula(cell: Cell, own: OwnCell, isHere: boolean): boolean {
    // The first cell of a shared formula may be written anew, so none of its group can rely on it.
    if (own.file.formula?.type === 'shared') return false;
    if (!isHere && own.file.formula && own.file.formula.type !== 'normal') return false;
    if (this.context.sheetsChanged && cell.formula?.includes('!')) return false;
    const { spill } = own.cell;
    return (
      own.cell.formula === cell.formula &&
      spill?.rowCount === cell.spill?.rowCount &&
      spill?.columnCount === cell.spill?.columnCount &&
      spill?.legacy === cell.spill?.legacy
    );
  }

  #formula(row: number, column: number, cell: Cell, text: string, own: OwnCell | undefined) {
    const place = { row, column, rowCount: 1, columnCount: 1 };
    const isPlainInFile = own?.cell.spill === undefined && own?.file.formula !== undefined;
    const wasPlain = isPlainInFile && (own.file.formula?.type === 'shared' || own.cell.formula === text);
    const isBlocked = cell.value instanceof CellError && cell.value.code === '#SPILL!';
    const array = cell.spill !== undefined || isBlocked || (!wasPlain && needsArray(text));
    const table = text.includes('[') ? this.sheet.tables.find(({ area }) => contains(area, place))?.name : undefined;
    const written = toFileFormula(text, { array, table, sheetName: this.context.sheetName });
    const { rowCount = 1, columnCount = 1, legacy = false } = cell.spill ?? {};
    const attributes = array ? ` t="array" ref="${referenceOf({ row, column, rowCount, columnCount })}"` : '';
    return {
      formula: `<f${attributes}>${escapeText(escapeXstring(written))}</f>`,
      metadata: array && !legacy ? this.context.metadata.dynamicArray : 0,
    };
  }

  #value({ value, formula }: Cell): { type: string; text: string } {
    if (value === null) return { type: '', text: '' };
    if (typeof value === 'boolean') return { type: 'b', text: `<v>${value ? 1 : 0}</v>` };
    if (value instanceof CellError) return { type: 'e', text: `<v>${fileError(value)}</v>` };
    if (typeof value === 'number') {
      return Number.isFinite(value) ? { type: '', text: `<v>${value}</v>` } : { type: 'e', text: '<v>#NUM!</v>' };
    }
    if (formula !== undefined) return { type: 'str', text: `<v>${escapeText(escapeXstring(value))}</v>` };
    return value === '' ? { type: '', text: '' } : { type: 's', text: `<v>${this.context.strings.index(value)}</v>` };
  }
}

/** The cell at another place. Where the file leaves the address out, the place among its neighbours said it. */
function withAddress(xml: string, address: string): string {
  const tag = xml.slice(0, xml.indexOf('>'));
  return /\sr\s*=/.test(tag) ? patchStartTag(xml, 'r', address) : xml.replace(/^<[^\s/>]+/, `$& r="${address}"`);
}

/** Errors that came after the file format stand there as `#VALUE!`; Excel computes them again. */
function fileError({ code }: CellError): string {
  return code === '#SPILL!' || code === '#CALC!' || code === '#BUSY!' ? '#VALUE!' : code;
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a instanceof CellError && b instanceof CellError) return fileError(a) === fileError(b);
  return Object.is(a, b) || (a === '' && b === null) || (a === null && b === '');
}
