import type { Hyperlink } from '../../../cell';
import { cellCount } from '../../../rectangles';
import type { Worksheet } from '../../../Worksheet';
import { RELATIONSHIP } from '../../namespaces';
import type { Relationships } from '../../../../../xlsx/package/Relationships';
import { rectangleOf, referenceOf } from '../../refs';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetSection } from './SheetSection';

/** A link over more cells than this is kept at its first cell. */
const MOST_CELLS = 10_000;

/** Links of cells; addresses outside of the workbook stand in the sheet's relationships. */
export const hyperlinks: SheetSection = {
  name: 'hyperlinks',
  read(element, sheet, context) {
    const relationships = context.package.relationships(context.part);
    for (const [row, column, link] of readLinks(element, relationships)) {
      sheet.ensureCell(row, column).hyperlink = link;
    }
  },
  write(element, sheet, context) {
    const relationships = context.package.relationships(context.part);
    const wanted = linksOf(sheet);
    const key = (links: readonly Link[]): string => JSON.stringify([...links].sort(([a, b], [c, d]) => a - c || b - d));
    if (key(readLinks(element, relationships)) === key(wanted))
      return element.children.length > 0 ? element : undefined;
    for (const old of element.all('hyperlink')) {
      if (old.relationshipId !== undefined) relationships.remove(old.relationshipId);
    }
    if (wanted.length === 0) return undefined;
    const idName = `${context.relationshipPrefix}:id`;
    const links = wanted.map(([row, column, link]) => {
      const { address, documentReference, screenTip } = link;
      const written = new XmlElement('hyperlink', {
        ref: referenceOf({ row, column, rowCount: 1, columnCount: 1 }),
      });
      if (address) written.set(idName, relationships.add(RELATIONSHIP.hyperlink, address, true));
      return written.set('location', documentReference).set('tooltip', screenTip);
    });
    return new XmlElement(element.name, element.attributes, links);
  },
};

type Link = readonly [row: number, column: number, link: Hyperlink];

function linksOf(sheet: Worksheet): Link[] {
  const links: Link[] = [];
  for (const [row, column, { hyperlink }] of sheet.cells()) {
    if (hyperlink && (hyperlink.address || hyperlink.documentReference)) links.push([row, column, normal(hyperlink)]);
  }
  return links.sort(([a, b], [c, d]) => a - c || b - d);
}

/** Always the same order of properties, none empty: links are compared by their text. */
function normal({ address, documentReference, screenTip }: Hyperlink): Hyperlink {
  return {
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    ...(screenTip ? { screenTip } : {}),
  };
}

function readLinks(element: XmlElement, relationships: Relationships): Link[] {
  return element.all('hyperlink').flatMap((link) => {
    const area = rectangleOf(link.attributes['ref']);
    if (!area) return [];
    const { location, tooltip } = link.attributes;
    const address = relationships.byId(link.relationshipId)?.target;
    const hyperlink = normal({
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    });
    const { rowCount, columnCount } = cellCount(area) > MOST_CELLS ? { rowCount: 1, columnCount: 1 } : area;
    return Array.from({ length: rowCount * columnCount }, (_, index): Link => [
      area.row + Math.floor(index / columnCount),
      area.column + (index % columnCount),
      hyperlink,
    ]);
  });
}
