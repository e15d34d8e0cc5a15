import type { Workbook } from '../Workbook';
import { follower } from './follow';
import { CONTENT_TYPE, RELATIONSHIP } from './namespaces';
import { originOf, type WorkbookOrigin } from './origin';
import { collectGarbage, reachableParts } from './package/collectGarbage';
import { isStrict, speakStrict } from './package/speakStrict';
import { updatePart, withDefaultNamespace } from './package/updatePart';
import { writeZip } from './package/writeZip';
import type { XlsxPackage } from '../../../xlsx/package/XlsxPackage';
import type { WriteContext } from './sheet/SheetWriteContext';
import { blankStyles } from './styles/blankStyles';
import { DxfTable } from './styles/DxfTable';
import { Palette } from './styles/Palette';
import { StyleWriter } from './styles/StyleWriter';
import { blankWorkbook } from './workbook/blankWorkbook';
import { writeAppProperties } from './workbook/writeAppProperties';
import { writeCustomXml } from './workbook/customXml';
import { MetadataWriter } from './workbook/MetadataWriter';
import { SharedStringWriter } from './workbook/SharedStringWriter';
import { sheetNamesNow } from './workbook/sheetNamesNow';
import { writeSheets } from './workbook/writeSheets';
import { writeWorkbookPart } from './workbook/writeWorkbookPart';
import { encodeXml } from '../../../xlsx/xml/serialiseXml';
import type { XmlElement } from '../../../xlsx/xml/XmlElement';

/**
 * Writes a workbook as an .xlsx file: of one that was read, with every part
 * that the model does not know, and with untouched cells as they came. The
 * same workbook gives the same bytes.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const origin = originOf(workbook) ?? blankWorkbook(workbook);
  const parts = origin.package.copy();
  const before = reachableParts(parts);
  const related = relatedParts(parts, origin.workbookPart);
  const stylesRoot = related.xml('styles') ?? blankStyles(workbook.styles.get(0));
  const palette = new Palette(related.xml('theme'), stylesRoot);
  const context: WriteContext = {
    workbook,
    package: parts,
    palette,
    styles: new StyleWriter(stylesRoot, palette, workbook.styles),
    strings: new SharedStringWriter(origin.sharedStrings),
    dxfs: new DxfTable(stylesRoot, palette),
    follow: follower(workbook, origin),
    metadata: new MetadataWriter(related.xml('sheetMetadata')),
    ...sheetNamesNow(workbook, origin),
    cellsChanged: false,
  };

  const sheets = writeSheets(context, origin);
  writeCustomXml(parts, origin.workbookPart, workbook, origin.customXml);
  writeSharedParts(context, origin, related);
  writeWorkbookPart(context, origin, sheets);
  writeAppProperties(parts, origin, sheets);
  collectGarbage(parts, before);
  parts.seal();
  if (isStrict(parts.xml(origin.workbookPart))) speakStrict(parts, (part) => !origin.package.parts.has(part));
  return writeZip(parts.parts);
}

function writeSharedParts(
  { package: parts, styles, strings, metadata, cellsChanged }: WriteContext,
  { workbookPart }: WorkbookOrigin,
  related: RelatedParts,
): void {
  const relationships = parts.relationships(workbookPart);
  const put = (kind: 'styles' | 'sharedStrings' | 'metadata', name: string, bytes: Uint8Array): void => {
    const own = related.name(kind === 'metadata' ? 'sheetMetadata' : kind);
    parts.put(own ?? name, bytes, own === undefined ? CONTENT_TYPE[kind] : undefined);
    if (own === undefined) relationships.add(RELATIONSHIP[kind], name);
  };
  const ownStyles = related.name('styles');
  if (ownStyles === undefined) put('styles', 'xl/styles.xml', encodeXml(styles.root));
  else updatePart(parts, ownStyles, () => withDefaultNamespace(styles.root));
  const ownStrings = related.name('sharedStrings');
  const text = strings.written(ownStrings === undefined ? undefined : parts.text(ownStrings));
  if (text !== undefined) put('sharedStrings', 'xl/sharedStrings.xml', new TextEncoder().encode(text));
  if (metadata.written) put('metadata', 'xl/metadata.xml', encodeXml(metadata.written));
  // The order of calculation names cells that may have no formula any more; Excel makes it anew.
  if (cellsChanged) for (const { id } of relationships.ofKind('calcChain')) relationships.remove(id);
}

interface RelatedParts {
  name(kind: string): string | undefined;
  xml(kind: string): XmlElement | undefined;
}

/** The parts that the workbook part points at, by kind. */
function relatedParts(parts: XlsxPackage, workbookPart: string): RelatedParts {
  const name = (kind: string): string | undefined => {
    const target = parts.relationships(workbookPart).ofKind(kind)[0]?.target;
    return target === undefined ? undefined : parts.partName(target);
  };
  return {
    name,
    xml: (kind) => {
      const found = name(kind);
      return found === undefined ? undefined : parts.xml(found);
    },
  };
}
