import type { ConditionalStyle } from '../../ConditionalFormat';
import { DEFAULT_STYLE, type Font } from '../../style';
import { serialiseXml } from '../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { builtInFormatId, ownNumberFormats } from './numberFormats';
import type { Palette } from './Palette';
import { readBorders, readFont } from './readStyle';
import { STYLES_ORDER } from './StylesPart';
import { color, writeBorders, writeFont } from './writeStyle';

type RuleFont = NonNullable<ConditionalStyle['font']>;

/** What differs in cells to which a conditional format applies, as the file's styles part lists it. */
export function readDxfs(styles: XmlElement | undefined, palette: Palette): ConditionalStyle[] {
  return (styles?.child('dxfs')?.all('dxf') ?? []).map((dxf) => readDxf(dxf, palette));
}

function readDxf(dxf: XmlElement, palette: Palette): ConditionalStyle {
  const font = dxf.child('font');
  const pattern = dxf.child('fill')?.child('patternFill');
  // Unlike in a cell's fill, the background is the colour of a solid fill here.
  const fill = palette.resolve(pattern?.child('bgColor')) ?? palette.resolve(pattern?.child('fgColor'));
  const numberFormat = dxf.child('numFmt')?.attributes['formatCode'];
  const border = dxf.child('border');
  const borders = border ? readBorders(border, palette) : {};
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    ...(font ? { font: readRuleFont(font, palette) } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

/** Only what the element says; the rest of a cell's font stays. */
function readRuleFont(element: XmlElement, palette: Palette): RuleFont {
  const { bold, italic, underline, strikethrough, color: colour } = readFont(element, palette);
  return {
    ...(element.child('b') ? { bold } : {}),
    ...(element.child('i') ? { italic } : {}),
    ...(element.child('strike') ? { strikethrough } : {}),
    ...(element.child('u') ? { underline } : {}),
    ...(element.child('color') ? { color: colour } : {}),
  };
}

/** Gives the index of the differential format that says a style; one that the file does not have is added to it. */
export class DxfTable {
  /** @param root the file's styles part, which is changed */
  constructor(
    private readonly root: XmlElement,
    private readonly palette: Palette,
  ) {}

  /** What the file's differential format says; nothing where there is none. */
  style(index: number): ConditionalStyle {
    const dxf = this.root.child('dxfs')?.all('dxf')[index];
    return dxf ? readDxf(dxf, this.palette) : {};
  }

  index(style: ConditionalStyle): number {
    const written = this.#write(style);
    const text = serialiseXml(written);
    let list = this.root.child('dxfs');
    if (!list) this.root.put('dxfs', (list = new XmlElement('dxfs')), STYLES_ORDER);
    const known = list.elements.findIndex((dxf) => serialiseXml(dxf) === text);
    if (known >= 0) return known;
    list.children.push(written);
    list.set('count', list.elements.length);
    return list.elements.length - 1;
  }

  #write({ font, numberFormat, fill, borders }: ConditionalStyle): XmlElement {
    const parts = [
      font && Object.keys(font).length > 0 ? writeRuleFont(font) : undefined,
      numberFormat === undefined
        ? undefined
        : new XmlElement('numFmt', { numFmtId: String(this.#formatId(numberFormat)), formatCode: numberFormat }),
      fill === undefined ? undefined : new XmlElement('fill', {}, [pattern(fill)]),
      borders ? writeBorders(borders) : undefined,
    ];
    return new XmlElement(
      'dxf',
      {},
      parts.filter((part) => part !== undefined),
    );
  }

  #formatId(format: string): number {
    const formats = ownNumberFormats(this.root);
    for (const dxf of this.root.child('dxfs')?.all('dxf') ?? []) {
      const own = dxf.child('numFmt');
      formats.set(own?.number('numFmtId') ?? 0, own?.attributes['formatCode'] ?? 'General');
    }
    for (const [id, own] of formats) if (own === format) return id;
    return builtInFormatId(format) ?? Math.max(163, ...formats.keys()) + 1;
  }
}

const pattern = (fill: string): XmlElement => new XmlElement('patternFill', {}, [color('bgColor', fill)]);

function writeRuleFont(font: RuleFont): XmlElement {
  const whole = writeFont({ ...DEFAULT_STYLE.font, ...font } satisfies Font);
  const on = (name: string, value: boolean | undefined): XmlElement[] =>
    value === undefined ? [] : [value ? new XmlElement(name) : new XmlElement(name, { val: '0' })];
  const underline = font.underline === 'None' ? new XmlElement('u', { val: 'none' }) : whole.child('u');
  return new XmlElement('font', {}, [
    ...on('b', font.bold),
    ...on('i', font.italic),
    ...on('strike', font.strikethrough),
    ...(font.underline !== undefined && underline ? [underline] : []),
    ...(font.color === undefined ? [] : [color('color', font.color)]),
  ]);
}
