import type { ConditionalStyle } from '../ConditionalFormat';
import { StyleTable } from '../style';
import { Workbook } from '../Workbook';
import { Worksheet, type SheetVisibility } from '../Worksheet';
import { xlsxErrors } from '../../../xlsx/errors';
import { rememberOrigin, type SheetOrigin } from './origin';
import { openPackage } from '../../../xlsx/package/openPackage';
import type { XlsxPackage } from '../../../xlsx/package/XlsxPackage';
import type { CellSources } from './sheet/CellReader';
import { readSheet } from './sheet/readSheet';
import { readDxfs } from './styles/DxfTable';
import { Palette } from './styles/Palette';
import { StylesPart } from './styles/StylesPart';
import { readCustomXml } from './workbook/customXml';
import { readDefinedNames } from './workbook/definedNames';
import { dynamicArrayMetadata } from './workbook/metadata';
import { readSharedStrings } from '../../../xlsx/sharedStrings';
import type { XmlElement } from '../../../xlsx/xml/XmlElement';

export interface ReadXlsxOptions {
  /** The file's name without its folder. */
  readonly fileName?: string;
}

/**
 * Reads an .xlsx file. What the model does not know (charts, comments, pivot
 * tables...) is remembered beside the workbook and written back by
 * `writeXlsx`.
 *
 * @throws HtxError with one of the codes of `xlsxErrors` when the bytes are not a usable workbook
 */
export function readXlsx(bytes: Uint8Array, { fileName }: ReadXlsxOptions = {}): Workbook {
  const { package: parts, workbookPart } = openPackage(bytes);
  const root = parts.xml(workbookPart);
  const related = (kind: string): XmlElement | undefined => {
    const target = parts.relationships(workbookPart).ofKind(kind)[0]?.target;
    const name = target === undefined ? undefined : parts.partName(target);
    return name === undefined ? undefined : parts.xml(name);
  };

  const workbook = new Workbook();
  if (fileName !== undefined) workbook.fileName = fileName;
  workbook.date1904 = root.child('workbookPr')?.flag('date1904', false) ?? false;
  const stylesRoot = related('styles');
  const palette = new Palette(related('theme'), stylesRoot);
  const formats = stylesRoot ? new StylesPart(stylesRoot, palette).formats : [];
  workbook.styles = new StyleTable(formats[0]);
  for (const format of formats.slice(1)) workbook.styles.append(format);

  const stringsRoot = related('sharedStrings');
  const sharedStrings = stringsRoot ? readSharedStrings(stringsRoot) : [];
  const sources: CellSources = {
    sharedStrings: sharedStrings.map(({ text }) => text),
    styleCount: workbook.styles.size,
    dynamicMetadata: dynamicArrayMetadata(related('sheetMetadata')),
    date1904: workbook.date1904,
  };
  const dxfs = readDxfs(stylesRoot, palette);
  const place = { workbook, package: parts, part: workbookPart, palette, dxfs };
  const sheets = readSheets(root, place, sources);
  if (workbook.sheets.length === 0) throw xlsxErrors.noWorkbook();
  const sheetAt = (index: number): Worksheet | undefined => sheets[index]?.worksheet?.sheet;
  readDefinedNames(root.child('definedNames'), workbook, sheetAt);
  activate(workbook, sheetAt(root.child('bookViews')?.child('workbookView')?.number('activeTab') ?? 0));
  const customXml = readCustomXml(parts, workbookPart, workbook);
  rememberOrigin(workbook, { package: parts, workbookPart, sharedStrings, sources, sheets, customXml });
  return workbook;
}

interface Place {
  readonly workbook: Workbook;
  readonly package: XlsxPackage;
  readonly part: string;
  readonly palette: Palette;
  readonly dxfs: readonly ConditionalStyle[];
}

function readSheets(root: XmlElement, place: Place, sources: CellSources): SheetOrigin[] {
  const { workbook, package: parts, part: workbookPart } = place;
  const ids = new Set<string>();
  return (root.child('sheets')?.all('sheet') ?? []).map((element) => {
    const name = element.attributes['name'] ?? '';
    const relationship = parts.relationships(workbookPart).byId(element.relationshipId);
    const part = relationship && parts.partName(relationship.target);
    if (!relationship || part === undefined) throw xlsxErrors.damaged(`no part for sheet ${name}`);
    const common = { relationship: relationship.id, part, name };
    if (!relationship.type.endsWith('/worksheet')) return { ...common, worksheet: undefined };
    const id = sheetId(parts.text(part), ids) ?? workbook.newId();
    ids.add(id);
    const sheet = new Worksheet(id, name);
    sheet.visibility = VISIBILITIES[element.attributes['state'] ?? 'visible'] ?? 'Visible';
    const outline = readSheet(sheet, sources, { ...place, part });
    workbook.sheets.push(sheet);
    return { ...common, worksheet: { sheet, outline } };
  });
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** The id that Excel has given to the sheet, unless another sheet has it too, as copies may. */
function sheetId(text: string, taken: ReadonlySet<string>): string | undefined {
  const root = /<(?:\w+:)?worksheet\b[^>]*>/.exec(text)?.[0] ?? '';
  const id = /\s[\w.-]+:uid=["'](\{[0-9A-Fa-f-]{36}\})["']/.exec(root)?.[1];
  return id === undefined || taken.has(id) ? undefined : id;
}

/** A hidden sheet, or one that the model does not know, cannot be on top. */
function activate(workbook: Workbook, wanted: Worksheet | undefined): void {
  const isShown = (sheet: Worksheet | undefined): boolean => sheet?.visibility === 'Visible';
  const active = isShown(wanted) ? wanted : (workbook.sheets.find(isShown) ?? workbook.sheets[0]);
  workbook.activeSheetId = active?.id ?? '';
}
