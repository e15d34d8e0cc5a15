import { CONTENT_TYPE, RELATIONSHIP } from '../../namespaces';
import type { XlsxPackage } from '../../../../../xlsx/package/XlsxPackage';
import { readTable } from '../../table/readTable';
import { newTableRoot, writeTable } from '../../table/writeTable';
import { updatePart } from '../../package/updatePart';
import { encodeXml } from '../../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetSection } from './SheetSection';

/** The sheet's tables, each a part of its own. */
export const tableParts: SheetSection = {
  name: 'tableParts',
  read(element, sheet, context) {
    for (const { part } of tablesOf(element, context)) {
      const table = readTable(context.package.xml(part));
      if (table) sheet.tables.push(table);
    }
  },
  write(element, sheet, context) {
    const { package: parts, part: sheetPart, relationshipPrefix } = context;
    const relationships = parts.relationships(sheetPart);
    const place = { array: false, sheetName: context.sheetName };
    const known = tablesOf(element, context);
    const kept = new Set<string>();
    for (const table of sheet.tables) {
      const own = known.find(({ id }) => id === table.id);
      if (own) {
        updatePart(parts, own.part, (root) => writeTable(root, table, sheet, place));
        kept.add(own.relationship);
        continue;
      }
      const part = parts.freeName('xl/tables/table', '.xml');
      parts.put(part, encodeXml(writeTable(newTableRoot(table), table, sheet, place)), CONTENT_TYPE.table);
      const relationship = relationships.add(RELATIONSHIP.table, part);
      kept.add(relationship);
      element.children.push(new XmlElement('tablePart', { [`${relationshipPrefix}:id`]: relationship }));
    }
    for (const { relationship } of known) if (!kept.has(relationship)) relationships.remove(relationship);
    const elements = element.all('tablePart').filter(({ relationshipId }) => kept.has(relationshipId ?? ''));
    if (elements.length === 0) return undefined;
    const isAsItCame = elements.length === known.length && element.elements.length === known.length;
    if (isAsItCame) return element;
    return new XmlElement(element.name, { ...element.attributes, count: String(elements.length) }, elements);
  },
};

function tablesOf(element: XmlElement, context: { readonly package: XlsxPackage; readonly part: string }) {
  const relationships = context.package.relationships(context.part);
  return element.all('tablePart').flatMap(({ relationshipId }) => {
    const target = relationships.byId(relationshipId)?.target;
    const part = target === undefined ? undefined : context.package.partName(target);
    if (relationshipId === undefined || part === undefined) return [];
    return [{ relationship: relationshipId, part, id: context.package.xml(part).attributes['id'] }];
  });
}
