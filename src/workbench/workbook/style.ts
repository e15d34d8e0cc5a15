/**
 * Cell styles, resolved: no theme or tint is left in them, colours are
 * `#RRGGBB`. Absent means the default of the workbook.
 */
export interface Style {
  readonly numberFormat: string;
  readonly font: Font;
  /** `undefined`: no fill. */
  readonly fill: string | undefined;
  readonly borders: Borders;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The text was entered with a `'` in front: it is text, whatever it looks like. */
  readonly quotePrefix?: true;
}

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly color: string;
}

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

/** Style and weight in the words of Office.js (`BorderLineStyle`, `BorderWeight`). */
export interface Border {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export type Borders = Readonly<Partial<Record<BorderSide, Border>>>;

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';

export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: undefined,
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
};

/**
 * The styles of a workbook, each kept once: cells hold an index. A file that
 * was read keeps its own table in its first entries (`origin` there is the
 * index of the cell format in the file), so that an untouched cell is written
 * with the very format that it came with.
 */
export class StyleTable {
  readonly #styles: Style[] = [];
  readonly #indexByKey = new Map<string, number>();

  constructor(defaultStyle: Style = DEFAULT_STYLE) {
    this.append(defaultStyle);
  }

  get size(): number {
    return this.#styles.length;
  }

  get(index: number): Style {
    const style = this.#styles[index];
    if (!style) throw new RangeError(`No style ${index}`);
    return style;
  }

  /** The index of an equal style, which is added if there is none. */
  intern(style: Style): number {
    return this.#indexByKey.get(keyOf(style)) ?? this.append(style);
  }

  /** Adds the style even if an equal one exists: a file may list the same format twice, by different means. */
  append(style: Style): number {
    const index = this.#styles.push(style) - 1;
    const key = keyOf(style);
    if (!this.#indexByKey.has(key)) this.#indexByKey.set(key, index);
    return index;
  }

  /** The index of the style that differs from `index` in what `change` says. */
  derive(index: number, change: (style: Style) => Style): number {
    return this.intern(change(this.get(index)));
  }
}

function keyOf(style: Style): string {
  const { borders, font, ...rest } = style;
  const sortedBorders = Object.entries(borders).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    font.name,
    font.size,
    font.bold,
    font.italic,
    font.underline,
    font.strikethrough,
    font.color,
    Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
    sortedBorders.map(([side, b]) => [side, b.style, b.weight, b.color]),
  ]);
}
