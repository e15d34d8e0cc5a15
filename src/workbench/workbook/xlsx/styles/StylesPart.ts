import type { Borders, Font, Style } from '../../style';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { builtInFormatId, ownNumberFormats } from './numberFormats';
import { readBorders, readCellFormat, readFill, readFont, type StyleLists } from './readStyle';
import type { Palette } from './Palette';
import { writeAlignment, writeBorders, writeFill, writeFont, writeProtection } from './writeStyle';

export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/**
 * The styles part of a file: its cell formats resolved, and a way to add more
 * without moving any that is there.
 */
export class StylesPart {
  readonly #lists: { fonts: Font[]; fills: (string | undefined)[]; borders: Borders[] } & StyleLists;
  readonly #numberFormats: Map<number, string>;
  readonly #formats: Style[];

  constructor(
    readonly root: XmlElement,
    palette: Palette,
  ) {
    this.#numberFormats = ownNumberFormats(root);
    this.#lists = {
      fonts: list(root, 'fonts', 'font').map((element) => readFont(element, palette)),
      fills: list(root, 'fills', 'fill').map((element) => readFill(element, palette)),
      borders: list(root, 'borders', 'border').map((element) => readBorders(element, palette)),
      numberFormats: this.#numberFormats,
    };
    this.#formats = list(root, 'cellXfs', 'xf').map((xf) => readCellFormat(xf, this.#lists));
  }

  /** The cell formats in the order of the file: cells refer to them by index. */
  get formats(): readonly Style[] {
    return this.#formats;
  }

  /** Adds a cell format at the end; what it refers to is taken from what is there where it looks the same. */
  add(style: Style): number {
    const xf = new XmlElement('xf', {
      numFmtId: String(this.#numberFormatId(style.numberFormat)),
      fontId: String(this.#index('fonts', this.#lists.fonts, style.font, writeFont)),
      fillId: String(this.#index('fills', this.#lists.fills, style.fill, writeFill)),
      borderId: String(this.#index('borders', this.#lists.borders, style.borders, writeBorders)),
      xfId: '0',
    });
    if (style.quotePrefix) xf.set('quotePrefix', 1);
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    if (numFmtId !== '0') xf.set('applyNumberFormat', 1);
    if (fontId !== '0') xf.set('applyFont', 1);
    if (fillId !== '0') xf.set('applyFill', 1);
    if (borderId !== '0') xf.set('applyBorder', 1);
    const alignment = writeAlignment(style);
    const protection = writeProtection(style);
    if (alignment) xf.set('applyAlignment', 1).children.push(alignment);
    if (protection) xf.set('applyProtection', 1).children.push(protection);
    this.#append('cellXfs', xf);
    return this.#formats.push(style) - 1;
  }

  #numberFormatId(format: string): number {
    for (const [id, own] of this.#numberFormats) if (own === format) return id;
    const builtIn = builtInFormatId(format);
    if (builtIn !== undefined && !this.#numberFormats.has(builtIn)) return builtIn;
    // Numbers below 164 belong to Excel.
    const id = Math.max(163, ...this.#numberFormats.keys()) + 1;
    this.#numberFormats.set(id, format);
    this.#append('numFmts', new XmlElement('numFmt', { numFmtId: String(id), formatCode: format }));
    return id;
  }

  #index<T>(listName: string, known: T[], wanted: T, write: (value: T) => XmlElement): number {
    const key = keyOf(wanted);
    const index = known.findIndex((value) => keyOf(value) === key);
    if (index >= 0) return index;
    this.#append(listName, write(wanted));
    return known.push(wanted) - 1;
  }

  #append(listName: string, element: XmlElement): void {
    let found = this.root.child(listName);
    if (!found) this.root.put(listName, (found = new XmlElement(listName)), STYLES_ORDER);
    found.children.push(element);
    found.set('count', found.elements.length);
  }
}

function list(root: XmlElement, name: string, item: string): XmlElement[] {
  return root.child(name)?.all(item) ?? [];
}

function keyOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return JSON.stringify(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, keyOf(part)]),
  );
}
