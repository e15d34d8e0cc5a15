import {
  DEFAULT_STYLE,
  type Border,
  type Borders,
  type BorderSide,
  type Font,
  type HorizontalAlignment,
  type Style,
  type VerticalAlignment,
} from '../../style';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { borderLine } from './borderStyles';
import { numberFormat } from './numberFormats';
import type { Palette } from './Palette';

/** The lists of a styles part that a cell format refers to, resolved. */
export interface StyleLists {
  readonly fonts: readonly Font[];
  readonly fills: readonly (string | undefined)[];
  readonly borders: readonly Borders[];
  readonly numberFormats: ReadonlyMap<number, string>;
}

const NOTHING = new XmlElement('nothing');

export function readFont(element: XmlElement, palette: Palette): Font {
  const on = (name: string): boolean => element.child(name)?.flag('val', true) ?? false;
  const underline = element.child('u');
  return {
    name: element.child('name')?.attributes['val'] ?? DEFAULT_STYLE.font.name,
    size: element.child('sz')?.number('val') ?? DEFAULT_STYLE.font.size,
    bold: on('b'),
    italic: on('i'),
    underline: underline ? (UNDERLINES[underline.attributes['val'] ?? 'single'] ?? 'None') : 'None',
    strikethrough: on('strike'),
    color: palette.resolve(element.child('color')) ?? '#000000',
  };
}

export const UNDERLINES: Readonly<Record<string, Font['underline']>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** One colour for the whole cell: of a pattern that of its lines, of a gradient its first. */
export function readFill(element: XmlElement, palette: Palette): string | undefined {
  const gradient = element.child('gradientFill');
  if (gradient) return palette.resolve(gradient.child('stop')?.child('color'));
  const pattern = element.child('patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  // The second fill of every file, of no use to any cell.
  if (!pattern || type === 'none' || type === 'gray125') return undefined;
  const foreground = palette.resolve(pattern.child('fgColor'));
  return type === 'solid' ? (foreground ?? '#000000') : (foreground ?? palette.resolve(pattern.child('bgColor')));
}

export const BORDER_SIDES: readonly (readonly [side: BorderSide, element: string])[] = [
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
];

export function readBorders(element: XmlElement, palette: Palette): Borders {
  const borders: Partial<Record<BorderSide, Border>> = {};
  const read = (side: BorderSide, name: string): void => {
    const line = element.child(name);
    const style = borderLine(line?.attributes['style']);
    if (style) borders[side] = { ...style, color: palette.resolve(line?.child('color')) ?? '#000000' };
  };
  for (const [side, name] of BORDER_SIDES) read(side, name);
  // Files of the strict kind name the sides by the direction of writing.
  if (!borders.EdgeLeft) read('EdgeLeft', 'start');
  if (!borders.EdgeRight) read('EdgeRight', 'end');
  if (element.flag('diagonalDown', false)) read('DiagonalDown', 'diagonal');
  if (element.flag('diagonalUp', false)) read('DiagonalUp', 'diagonal');
  return borders;
}

/** A cell format (`xf`) with all that it refers to. */
export function readCellFormat(xf: XmlElement, lists: StyleLists): Style {
  const alignment = xf.child('alignment') ?? NOTHING;
  const protection = xf.child('protection') ?? NOTHING;
  return {
    numberFormat: numberFormat(xf.number('numFmtId') ?? 0, lists.numberFormats),
    font: lists.fonts[xf.number('fontId') ?? 0] ?? DEFAULT_STYLE.font,
    fill: lists.fills[xf.number('fillId') ?? 0],
    borders: lists.borders[xf.number('borderId') ?? 0] ?? {},
    horizontalAlignment: HORIZONTAL[alignment.attributes['horizontal'] ?? 'general'] ?? 'General',
    verticalAlignment: VERTICAL[alignment.attributes['vertical'] ?? 'bottom'] ?? 'Bottom',
    wrapText: alignment.flag('wrapText', false),
    indentLevel: alignment.number('indent') ?? 0,
    textOrientation: orientation(alignment.number('textRotation') ?? 0),
    shrinkToFit: alignment.flag('shrinkToFit', false),
    locked: protection.flag('locked', true),
    formulaHidden: protection.flag('hidden', false),
    ...(xf.flag('quotePrefix', false) ? { quotePrefix: true as const } : {}),
  };
}

export const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

export const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** Degrees, down as a negative angle; 180 stands for letters one under the other, as in Office.js. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}
