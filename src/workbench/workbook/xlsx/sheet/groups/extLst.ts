import { extensionPriorities, withPriorities } from '../../conditional/extensionRules';
import { planPriorities } from '../../conditional/planPriorities';
import { escapeText } from '../../../../../xlsx/xml/escape';
import { parseXml } from '../../../../../xlsx/xml/parseXml';
import { replacePieces } from '../../xml/patchStartTag';
import type { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetGroup } from './SheetGroup';

/**
 * What only a newer Excel knows: sparklines, rules and lists over other
 * sheets. It is kept as it came; references in it follow their cells.
 */
export const extLst: SheetGroup = {
  name: 'extLst',
  read() {
    // The model knows nothing of it.
  },
  write(sources, sheet, { follow, objects }) {
    const others = extensionPriorities(sources);
    const { ofOther } = planPriorities(sheet.conditionalFormats, objects.rules, others);
    const kept = sources.map((source) => {
      const pieces = referenceElements(parseXml(source)).map(({ localName, text, source: place }) => {
        const { start = 0, end = 0 } = place ?? {};
        const now = localName === 'f' ? follow.formula(text, sheet) : follow.areas(text, sheet);
        const own = source.slice(start, end);
        return { start, end, text: now === text || now === '' ? own : withContent(own, now) };
      });
      return withPriorities(replacePieces(source, pieces), ofOther);
    });
    return { kept, added: '' };
  },
};

/** `<xm:f>` holds a formula and `<xm:sqref>` areas, wherever they stand. */
function referenceElements(element: XmlElement): XmlElement[] {
  return element.elements.flatMap((child) =>
    /^[^:]+:(?:f|sqref)$/.test(child.name) && child.elements.length === 0 ? [child] : referenceElements(child),
  );
}

const withContent = (xml: string, content: string): string =>
  xml.slice(0, xml.indexOf('>') + 1) + escapeText(content) + xml.slice(xml.lastIndexOf('</'));
