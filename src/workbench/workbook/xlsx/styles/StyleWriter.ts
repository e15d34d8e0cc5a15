import type { StyleTable } from '../../style';
import type { XmlElement } from '../../../../xlsx/xml/XmlElement';
import type { Palette } from './Palette';
import { StylesPart } from './StylesPart';

/** Gives the file's index for each style of the model; styles that the file does not have are added to it. */
export class StyleWriter {
  readonly #part: StylesPart;
  readonly #added = new Map<number, number>();
  readonly #fromFile: number;

  /** @param root the file's styles part, which is changed; its first cell formats are the first styles of `table` */
  constructor(
    readonly root: XmlElement,
    palette: Palette,
    private readonly table: StyleTable,
  ) {
    this.#part = new StylesPart(root, palette);
    this.#fromFile = this.#part.formats.length;
  }

  fileIndex(style: number): number {
    if (style < this.#fromFile) return style;
    let index = this.#added.get(style);
    if (index === undefined) this.#added.set(style, (index = this.#part.add(this.table.get(style))));
    return index;
  }
}
