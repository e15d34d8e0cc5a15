import type { Workbook } from '../../Workbook';
import { CONTENT_TYPE, NAMESPACES, RELATIONSHIP } from '../namespaces';
import type { CustomXmlOrigin } from '../origin';
import type { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';
import { encodeXml } from '../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';

/** Reads the custom XML parts of a workbook; their content is text to the model, well-formed or not. */
export function readCustomXml(parts: XlsxPackage, workbookPart: string, workbook: Workbook): CustomXmlOrigin[] {
  return parts
    .relationships(workbookPart)
    .ofKind('customXml')
    .flatMap(({ id: relationship, target }) => {
      const part = parts.partName(target);
      if (part === undefined) return [];
      const id = itemId(parts, part) ?? workbook.newId();
      const xml = parts.text(part);
      workbook.customXmlParts.push({ id, xml });
      return [{ id, part, relationship, xml }];
    });
}

/** The id that stands in the item's properties. */
function itemId(parts: XlsxPackage, part: string): string | undefined {
  const target = parts.relationships(part).ofKind('customXmlProps')[0]?.target;
  const name = target === undefined ? undefined : parts.partName(target);
  if (name === undefined) return undefined;
  const { attributes } = parts.xml(name);
  const key = Object.keys(attributes).find((attribute) => /(?:^|:)itemID$/.test(attribute));
  return key === undefined ? undefined : attributes[key];
}

/** Writes the custom XML parts: those that were not changed stay as they are, with their properties. */
export function writeCustomXml(
  parts: XlsxPackage,
  workbookPart: string,
  workbook: Workbook,
  origin: readonly CustomXmlOrigin[],
): void {
  const relationships = parts.relationships(workbookPart);
  const wanted = new Map(workbook.customXmlParts.map((part) => [part.id, part]));
  for (const { id, part, relationship, xml } of origin) {
    const now = wanted.get(id);
    wanted.delete(id);
    if (!now) relationships.remove(relationship);
    else if (now.xml !== xml) parts.put(part, encodeItem(now.xml));
  }
  for (const { id, xml } of wanted.values()) {
    const part = parts.freeName('customXml/item', '.xml');
    const properties = parts.freeName('customXml/itemProps', '.xml');
    parts.put(part, encodeItem(xml), CONTENT_TYPE.xml);
    parts.put(properties, encodeXml(itemProperties(id)), CONTENT_TYPE.customXmlProps);
    parts.relationships(part).add(RELATIONSHIP.customXmlProps, properties);
    relationships.add(RELATIONSHIP.customXml, part);
  }
}

function itemProperties(id: string): XmlElement {
  const attributes = { 'ds:itemID': id, 'xmlns:ds': NAMESPACES.customXml };
  return new XmlElement('ds:datastoreItem', attributes, [new XmlElement('ds:schemaRefs')]);
}

/** As UTF-8, whatever encoding the text's own declaration promises. */
function encodeItem(xml: string): Uint8Array {
  return new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*?\sencoding=)(["'])[^"']*\2/, '$1$2utf-8$2'));
}
