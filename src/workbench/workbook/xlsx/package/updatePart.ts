import { encodeXml, serialiseXml } from '../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import type { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';

/** Changes an XML part; one that says the same afterwards keeps its very bytes. */
export function updatePart(parts: XlsxPackage, name: string, change: (root: XmlElement) => XmlElement): void {
  const root = withDefaultNamespace(parts.xml(name));
  const before = serialiseXml(root);
  const changed = change(root);
  if (serialiseXml(changed) !== before) parts.put(name, encodeXml(changed));
}

/** Where the root's namespace has a prefix, elements that are added without one belong to it all the same. */
export function withDefaultNamespace(root: XmlElement): XmlElement {
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':')) : undefined;
  const namespace = prefix === undefined ? undefined : root.attributes[`xmlns:${prefix}`];
  if (namespace === undefined || 'xmlns' in root.attributes) return root;
  return new XmlElement(root.name, { ...root.attributes, xmlns: namespace }, root.children);
}
