import { NAMESPACES } from '../namespaces';
import { withDefaultNamespace } from '../package/updatePart';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import type { SheetOutline } from './SheetOutline';

/**
 * The root of a sheet as it is written: elements without a prefix belong to
 * the spreadsheet's namespace, and relationship ids have a prefix.
 */
export function sheetRoot({ rootName, rootAttributes }: SheetOutline): {
  root: XmlElement;
  relationshipPrefix: string;
} {
  const root = withDefaultNamespace(new XmlElement(rootName, { ...rootAttributes }));
  const bound = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && /\/officeDocument\/(?:2006\/)?relationships$/.test(value),
  );
  if (bound) return { root, relationshipPrefix: bound[0].slice('xmlns:'.length) };
  return { root: root.set('xmlns:r', NAMESPACES.relationships), relationshipPrefix: 'r' };
}
