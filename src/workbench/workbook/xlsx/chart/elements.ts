import { XmlElement } from '../../../../xlsx/xml/XmlElement';

/** An element of the chart's namespace; of `undefined` children nothing is written. */
export function c(name: string, ...children: (XmlElement | string | undefined)[]): XmlElement {
  return new XmlElement(
    `c:${name}`,
    {},
    children.filter((child) => child !== undefined),
  );
}

/** `<c:name val="…"/>`. */
export const val = (name: string, value: string | number): XmlElement =>
  new XmlElement(`c:${name}`, { val: String(value) });

/** The ids by which the series and the axes find each other. */
export const AXIS_IDS = { category: 111_111_111, value: 222_222_222 } as const;

// eslint-disable-next-line no-control-regex -- what XML cannot hold; a title has no way to spell it
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/**
 * A title with a paragraph for each line.
 *
 * @param size of the letters, in hundredths of a point
 */
export function newTitle(text: string, size: number): XmlElement {
  const a = (name: string, ...children: (XmlElement | string)[]): XmlElement =>
    new XmlElement(`a:${name}`, {}, children);
  const look = new XmlElement('a:rPr', { lang: 'vi-VN', sz: String(size), b: '1' });
  const paragraphs = text.split('\n').map((line) => a('p', a('r', look, a('t', line.replace(CONTROLS, ' ')))));
  return c('title', c('tx', c('rich', a('bodyPr'), ...paragraphs)), val('overlay', 0));
}

/** The letters of all texts that have none of their own. */
export function newFont({ name, size }: { readonly name?: string; readonly size?: number }): XmlElement {
  const faces = name === undefined ? [] : ['latin', 'cs'].map((tag) => new XmlElement(`a:${tag}`, { typeface: name }));
  const look = new XmlElement('a:defRPr', size === undefined ? {} : { sz: String(Math.round(size * 100)) }, faces);
  const a = (local: string, ...children: XmlElement[]): XmlElement => new XmlElement(`a:${local}`, {}, children);
  return c('txPr', a('bodyPr'), a('p', a('pPr', look), new XmlElement('a:endParaRPr', { lang: 'vi-VN' })));
}

/** `<a:solidFill>` of a colour `#RRGGBB`. */
export const solidFill = (colour: string): XmlElement =>
  new XmlElement('a:solidFill', {}, [new XmlElement('a:srgbClr', { val: colour.replace('#', '') })]);

/** `<a:ln>` of that fill. */
export const outline = (fill: XmlElement): XmlElement => new XmlElement('a:ln', { w: '9525' }, [fill]);
