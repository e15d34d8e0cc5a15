import type { Borders, BorderSide, Font, Style } from '../../style';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { borderName } from './borderStyles';
import { BORDER_SIDES, HORIZONTAL, UNDERLINES, VERTICAL } from './readStyle';

export function writeFont(font: Font): XmlElement {
  const val = (name: string, value: string): XmlElement => new XmlElement(name, { val: value });
  const parts = [
    font.bold ? new XmlElement('b') : undefined,
    font.italic ? new XmlElement('i') : undefined,
    font.strikethrough ? new XmlElement('strike') : undefined,
    font.underline === 'None' ? undefined : val('u', keyFor(UNDERLINES, font.underline)),
    val('sz', String(font.size)),
    color('color', font.color),
    val('name', font.name),
  ];
  return new XmlElement(
    'font',
    {},
    parts.filter((part) => part !== undefined),
  );
}

export function writeFill(fill: string | undefined): XmlElement {
  if (fill === undefined) return new XmlElement('fill', {}, [new XmlElement('patternFill', { patternType: 'none' })]);
  const pattern = [color('fgColor', fill), new XmlElement('bgColor', { indexed: '64' })];
  return new XmlElement('fill', {}, [new XmlElement('patternFill', { patternType: 'solid' }, pattern)]);
}

export function writeBorders(borders: Borders): XmlElement {
  const diagonal = borders.DiagonalDown ?? borders.DiagonalUp;
  const element = new XmlElement('border');
  if (borders.DiagonalUp) element.set('diagonalUp', 1);
  if (borders.DiagonalDown) element.set('diagonalDown', 1);
  for (const [side, name] of BORDER_SIDES) element.children.push(line(name, borders[side]));
  element.children.push(line('diagonal', diagonal));
  return element;
}

function line(name: string, border: Borders[BorderSide]): XmlElement {
  return border
    ? new XmlElement(name, { style: borderName(border) }, [color('color', border.color)])
    : new XmlElement(name);
}

/** The alignment of a style, or `undefined` where all of it is the default. */
export function writeAlignment(style: Style): XmlElement | undefined {
  const { horizontalAlignment, verticalAlignment, textOrientation } = style;
  const element = new XmlElement('alignment');
  if (horizontalAlignment !== 'General') element.set('horizontal', keyFor(HORIZONTAL, horizontalAlignment));
  if (verticalAlignment !== 'Bottom') element.set('vertical', keyFor(VERTICAL, verticalAlignment));
  if (textOrientation !== 0) element.set('textRotation', rotation(textOrientation));
  if (style.wrapText) element.set('wrapText', 1);
  if (style.indentLevel > 0) element.set('indent', style.indentLevel);
  if (style.shrinkToFit) element.set('shrinkToFit', 1);
  return Object.keys(element.attributes).length > 0 ? element : undefined;
}

export function writeProtection({ locked, formulaHidden }: Style): XmlElement | undefined {
  if (locked && !formulaHidden) return undefined;
  const element = new XmlElement('protection');
  if (!locked) element.set('locked', 0);
  if (formulaHidden) element.set('hidden', 1);
  return element;
}

export function color(name: string, hex: string): XmlElement {
  return new XmlElement(name, { rgb: `FF${hex.replace('#', '').toUpperCase()}` });
}

function rotation(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

function keyFor<T>(names: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(names).find((name) => names[name] === value) ?? '';
}
