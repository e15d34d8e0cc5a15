import { XmlElement } from '../xml/XmlElement';

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

/** A title with a paragraph for each line. */
export function newTitle(text: string): XmlElement {
  const a = (name: string, ...children: (XmlElement | string)[]): XmlElement =>
    new XmlElement(`a:${name}`, {}, children);
  const paragraphs = text.split('\n').map((line) => a('p', a('r', a('t', line.replace(CONTROLS, ' ')))));
  return c('title', c('tx', c('rich', a('bodyPr'), ...paragraphs)), val('overlay', 0));
}
