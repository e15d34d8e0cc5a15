import type { WorkbookOrigin } from '../origin';
import { updatePart } from '../package/updatePart';
import type { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';
import type { WrittenSheet } from './writeSheets';

/** What the file says of itself lists its sheets. Where they are others now, the list goes: Excel makes it anew. */
export function writeAppProperties(parts: XlsxPackage, origin: WorkbookOrigin, sheets: readonly WrittenSheet[]): void {
  const target = parts.relationships('').ofKind('extended-properties')[0]?.target;
  const part = target === undefined ? undefined : parts.partName(target);
  if (part === undefined) return;
  const own = new Map(origin.sheets.map(({ relationship, name }) => [relationship, name]));
  const now = sheets.map(({ relationship, sheet }) => sheet?.name ?? own.get(relationship));
  if (JSON.stringify(now) === JSON.stringify([...own.values()])) return;
  updatePart(parts, part, (root) => root.put('HeadingPairs', undefined, []).put('TitlesOfParts', undefined, []));
}
