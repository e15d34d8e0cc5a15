import { withDefaultNamespace } from '../package/updatePart';
import { relationshipPrefix } from '../xml/relationshipPrefix';
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
  return { root, relationshipPrefix: relationshipPrefix(root) };
}
