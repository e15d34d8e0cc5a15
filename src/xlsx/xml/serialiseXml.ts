import { escapeAttribute, escapeText } from './escape';
import type { XmlElement, XmlNode } from './XmlElement';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One element as XML text. */
export function serialiseXml(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const start = startTag(node);
  if (node.children.length === 0) return `<${start}/>`;
  return `<${start}>${node.children.map(serialiseXml).join('')}</${node.name}>`;
}

/** The element as a part of a package: declaration, UTF-8. */
export function encodeXml(root: XmlElement): Uint8Array {
  return new TextEncoder().encode(XML_DECLARATION + serialiseXml(root));
}

/** Name and attributes, without the angle brackets. */
export function startTag(element: XmlElement): string {
  let text = element.name;
  for (const [name, value] of Object.entries(element.attributes)) text += ` ${name}="${escapeAttribute(value)}"`;
  return text;
}
