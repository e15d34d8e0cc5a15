import { columnEnd, rowEnd } from '../../rectangles';
import { spillArea } from '../../spills';
import type { Worksheet } from '../../Worksheet';
import { xlsxErrors } from '../../../../xlsx/errors';
import { parseXml } from '../../../../xlsx/xml/parseXml';
import { CellReader, type CellSources } from './CellReader';
import { noObjects } from './FileObjects';
import { readRowFormat } from './rowFormat';
import { rowHash } from './rowHash';
import { scanSheet } from '../../../../xlsx/sheet/scanSheet';
import { SHEET_GROUPS } from './groups';
import { SHEET_SECTIONS } from './sections';
import type { SheetOutline, RowSource } from './SheetOutline';
import type { SheetReadContext } from './SheetReadContext';

/**
 * Fills a sheet from its part and notes where its pieces stand.
 *
 * @throws HtxError `xlsx-broken-xml`
 */
export function readSheet(
  sheet: Worksheet,
  sources: CellSources,
  context: Omit<SheetReadContext, 'objects'>,
): SheetOutline {
  const text = context.package.text(context.part);
  try {
    return read(sheet, text, sources, { ...context, objects: noObjects() });
  } catch (error) {
    // Another part, a table for example, has said so itself.
    if (error instanceof Error && error.name === 'HtxError') throw error;
    throw xlsxErrors.brokenXml(context.part, error);
  }
}

function read(sheet: Worksheet, text: string, sources: CellSources, context: SheetReadContext): SheetOutline {
  const rows = new Map<number, RowSource>();
  const reader = new CellReader(sources);
  const anchors: (readonly [number, number])[] = [];
  let sharesFormulas = false;
  const scan = scanSheet(text, {
    cell: (file) => {
      const cell = reader.read(file);
      sheet.setCell(file.row, file.column, cell);
      if (cell.spill) anchors.push([file.row, file.column]);
      if (file.formula?.type === 'shared') sharesFormulas = true;
    },
    row: ({ row, attributes, start, end }) => {
      const format = readRowFormat(attributes, sources.styleCount);
      if (format) sheet.rows.set(row, format);
      rows.set(row, { start, end, hash: '', sharesFormulas });
      sharesFormulas = false;
    },
  });
  for (const section of SHEET_SECTIONS) {
    const found = scan.sections.find(({ name }) => name === section.name);
    if (found) section.read(parseXml(text.slice(found.start, found.end)), sheet, context);
  }
  for (const group of SHEET_GROUPS) {
    const found = scan.sections.filter(({ name }) => name === group.name);
    group.read(
      found.map(({ start, end }) => text.slice(start, end)),
      sheet,
      context,
    );
  }
  for (const [row, column] of anchors) markSpill(sheet, row, column);
  const cells = new Map(sheet.entries());
  for (const [row, source] of rows) source.hash = rowHash(sheet.rows.get(row), cells.get(row) ?? []);
  const { rootName, rootAttributes, sections } = scan;
  return { rootName, rootAttributes, sections, rows, objects: context.objects };
}

/** Tells the cells that an array formula fills whose they are. Cells that the file leaves out stay out. */
function markSpill(sheet: Worksheet, row: number, column: number): void {
  const area = spillArea(sheet, row, column);
  if (!area) return;
  // An array over whole columns would be a million empty places.
  const used = sheet.usedRange(false);
  const lastRow = used ? Math.min(rowEnd(area), rowEnd(used)) : row;
  for (let r = row; r < lastRow; r += 1) {
    for (let c = column; c < columnEnd(area); c += 1) {
      const cell = sheet.cell(r, c);
      if (cell && (r !== row || c !== column) && cell.formula === undefined) cell.spilledFrom = { row, column };
    }
  }
}
