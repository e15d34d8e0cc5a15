import type { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { NAMESPACES } from '../namespaces';
import { isStrict } from '../package/speakStrict';

/** The namespace of relationship ids in files of the strict kind. */
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/**
 * The prefix of relationship ids below a root, `r` as a rule. Where the root
 * declares none, since its elements each do so for themselves, as openpyxl
 * writes them, it is declared there: an id with a prefix that nothing declares
 * is no XML, and Excel would not open the file.
 */
export function relationshipPrefix(root: XmlElement): string {
  const bound = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && /\/officeDocument\/(?:2006\/)?relationships$/.test(value),
  );
  if (bound) return bound[0].slice('xmlns:'.length);
  root.set('xmlns:r', isStrict(root) ? STRICT : NAMESPACES.relationships);
  return 'r';
}
