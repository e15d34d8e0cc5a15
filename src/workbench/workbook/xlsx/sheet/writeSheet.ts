import type { Worksheet } from '../../Worksheet';
import { NAMESPACES } from '../namespaces';
import { parseXml } from '../../../../xlsx/xml/parseXml';
import { serialiseXml, startTag, XML_DECLARATION } from '../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import type { CellSources } from './CellReader';
import { noObjects } from './FileObjects';
import { SHEET_GROUPS } from './groups';
import { SECTION_ORDER, SHEET_SECTIONS } from './sections';
import { sheetRoot } from './sheetRoot';
import type { SheetOutline } from './SheetOutline';
import type { SheetWriteContext, WriteContext } from './SheetWriteContext';
import { writeSheetData } from './writeSheetData';

/** The part that a sheet was read from. */
export interface OwnSheet {
  readonly text: string;
  readonly outline: SheetOutline;
  readonly sources: CellSources;
}

/** A sheet that the file does not have yet. */
export function noSheet(sheet: Worksheet, sources: CellSources): OwnSheet {
  const rootAttributes = { xmlns: NAMESPACES.main, 'xmlns:r': NAMESPACES.relationships, ...revisionId(sheet.id) };
  return {
    text: '',
    outline: { rootName: 'worksheet', rootAttributes, sections: [], rows: new Map(), objects: noObjects() },
    sources,
  };
}

interface Piece {
  readonly rank: number;
  readonly text: string;
}

/**
 * The XML of a worksheet: the elements that the model knows as it says, all
 * others as they came, in the order of the schema.
 *
 * @returns `undefined` when the part can stay as it is
 */
export function writeSheet(sheet: Worksheet, own: OwnSheet, part: string, all: WriteContext): string | undefined {
  const { outline, text } = own;
  const { root, relationshipPrefix } = sheetRoot(outline);
  const context: SheetWriteContext = {
    ...all,
    part,
    relationshipPrefix,
    cellsChanged: false,
    objects: outline.objects,
    sectionTexts: (name) =>
      outline.sections.filter((one) => one.name === name).map(({ start, end }) => text.slice(start, end)),
  };
  // First of all, since other elements go by whether a cell was changed.
  const data = sheetData(sheet, own, context);
  let changed = outline.sections.length === 0;
  const write = (name: string, source: string | undefined): string => {
    const written = name === 'sheetData' ? (data ?? source ?? '<sheetData/>') : section(name, sheet, source, context);
    if (written !== (source ?? '')) changed = true;
    return written;
  };

  const groups = new Map(
    SHEET_GROUPS.map((group) => {
      const { kept, added } = group.write(context.sectionTexts(group.name), sheet, context);
      if (added !== '') changed = true;
      return [group.name, { kept: [...kept], added }];
    }),
  );
  const known = new Set(['sheetData', ...SHEET_SECTIONS.map(({ name }) => name)]);
  const pieces: Piece[] = [];
  let rank = 0;
  for (const { name, start, end } of outline.sections) {
    // An element of a newer Excel goes where it stands, behind the one before it.
    rank = Math.max(rank, SECTION_ORDER.indexOf(name));
    const source = text.slice(start, end);
    const grouped = groups.get(name)?.kept.shift();
    if (grouped !== undefined && grouped !== source) changed = true;
    pieces.push({ rank, text: grouped ?? (known.delete(name) ? write(name, source) : source) });
  }
  for (const name of SECTION_ORDER) {
    if (known.has(name)) pieces.push({ rank: SECTION_ORDER.indexOf(name), text: write(name, undefined) });
  }
  for (const [name, { added }] of groups) pieces.push({ rank: SECTION_ORDER.indexOf(name), text: added });
  if (!changed) return undefined;
  if (context.cellsChanged) all.cellsChanged = true;
  pieces.sort((a, b) => a.rank - b.rank);
  return `${XML_DECLARATION}<${startTag(root)}>${pieces.map((piece) => piece.text).join('')}</${root.name}>`;
}

function section(name: string, sheet: Worksheet, source: string | undefined, context: SheetWriteContext): string {
  const found = SHEET_SECTIONS.find((candidate) => candidate.name === name);
  const element = source === undefined ? new XmlElement(name) : parseXml(source);
  const before = serialiseXml(element);
  const written = found?.write(element, sheet, context);
  if (!written) return '';
  const after = serialiseXml(written);
  return source !== undefined && after === before ? source : after;
}

function sheetData(sheet: Worksheet, own: OwnSheet, context: SheetWriteContext): string | undefined {
  const rows = { text: own.text, rows: own.outline.rows, sources: own.sources };
  const written = writeSheetData(sheet, rows, context);
  if (written === undefined) return undefined;
  context.cellsChanged = true;
  return written === '' ? '<sheetData/>' : `<sheetData>${written}</sheetData>`;
}

/** The id by which Office.js knows a sheet outlives the file only if it stands in it. */
function revisionId(id: string): Record<string, string> {
  if (!/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) return {};
  return {
    'xmlns:mc': NAMESPACES.compatibility,
    'mc:Ignorable': 'xr',
    'xmlns:xr': NAMESPACES.revision,
    'xr:uid': id,
  };
}
