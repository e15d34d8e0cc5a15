import type { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';
import type { XmlElement } from '../../../../xlsx/xml/XmlElement';

/** The namespaces and kinds of relationships of the usual files, and what strict files call them. */
const STRICT: ReadonlyMap<string, string> = new Map(
  [
    ['officeDocument/2006/relationships', 'officeDocument/relationships'],
    ['officeDocument/2006/customXml', 'officeDocument/customXml'],
    ['spreadsheetml/2006/main', 'spreadsheetml/main'],
    ['drawingml/2006/main', 'drawingml/main'],
    ['drawingml/2006/chart', 'drawingml/chart'],
    ['drawingml/2006/spreadsheetDrawing', 'drawingml/spreadsheetDrawing'],
  ].map(([usual, strict]) => [`http://schemas.openxmlformats.org/${usual}`, `http://purl.oclc.org/ooxml/${strict}`]),
);

const IN_ATTRIBUTES =
  /((?:xmlns(?::\w+)?|Type|uri)=")(http:\/\/schemas\.openxmlformats\.org\/\w+\/2006\/\w+)(\/[\w-]+)?"/g;

/** Whether a part is one of a strict file, by the namespace of its root. */
export function isStrict(root: XmlElement): boolean {
  return Object.entries(root.attributes).some(
    ([name, value]) => /^xmlns(?:$|:)/.test(name) && value.startsWith('http://purl.oclc.org/ooxml/'),
  );
}

/**
 * Brings the parts that were added to a strict file, and its relationships,
 * into the namespaces of such files: Excel takes a file as one or the other.
 *
 * @param isNew whether a part was not in the file that was read
 */
export function speakStrict(parts: XlsxPackage, isNew: (part: string) => boolean): void {
  for (const [name, bytes] of parts.parts) {
    if (!name.endsWith('.rels') && !(name.endsWith('.xml') && isNew(name))) continue;
    const text = new TextDecoder().decode(bytes);
    const strict = text.replace(IN_ATTRIBUTES, (whole, start: string, address: string, kind: string | undefined) => {
      const found = STRICT.get(address);
      return found === undefined ? whole : `${start}${found}${kind ?? ''}"`;
    });
    if (strict !== text) parts.parts.set(name, new TextEncoder().encode(strict));
  }
}
