import { SaxesParser } from 'saxes';
import { XmlElement } from './XmlElement';

/**
 * Parses a small XML document or fragment with one root. Comments and
 * processing instructions are dropped; entities beyond the five of XML are
 * an error, so no document can grow while it is read.
 *
 * @throws Error with the place where the text is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const open: XmlElement[] = [];
  const starts: number[] = [];
  let root: XmlElement | undefined;
  const addText = (value: string): void => {
    open.at(-1)?.children.push(value);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    // No `<` can stand inside a tag, so the last one before its end is its start.
    starts.push(text.lastIndexOf('<', parser.position - 1));
    open.push(new XmlElement(tag.name, { ...tag.attributes }));
  });
  parser.on('closetag', () => {
    const { name, attributes, children } = open.pop() ?? new XmlElement('');
    const element = new XmlElement(name, attributes, children, { start: starts.pop() ?? 0, end: parser.position });
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(text).close();
  if (!root) throw new Error('No root element');
  return root;
}
