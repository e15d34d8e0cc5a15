import { parseArea } from '../../core/sheet/address';
import type { Block, Content, PageSetup, RangeFormat, SheetLayout } from '../../core/report/SheetLayout';
import { isRiskyText } from './isRiskyText';
import { centimetresToPoints, columnPoints } from './units';
import { TEXT_FORMAT } from './writeTexts';

const GRID_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Puts a layout on an empty sheet with the next sync: contents, formats, page. */
export function applyLayout(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const block of layout.blocks) writeBlock(sheet, block);
  layout.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = columnPoints(width);
  });
  for (const format of layout.formats) applyFormat(sheet.getRange(format.address), format);
  for (const address of layout.merges) sheet.getRange(address).merge(false);
  for (const { row, points } of layout.rowHeights) {
    sheet.getRangeByIndexes(row - 1, 0, 1, 1).getEntireRow().format.rowHeight = points;
  }
  if (layout.freezeRows > 0) sheet.freezePanes.freezeRows(layout.freezeRows);
  setUpPage(sheet.pageLayout, layout.page);
}

/**
 * Text goes into text cells, so that Excel does not read it; then those whose
 * text would be read when the user enters it again stay text cells.
 */
function writeBlock(sheet: Excel.Worksheet, { top, left, cells }: Block): void {
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(top - 1, left - 1, cells.length, width);
  const each = <T>(of: (content: Content) => T): T[][] =>
    cells.map((row) => Array.from({ length: width }, (_, column) => of(row[column] ?? null)));
  range.numberFormat = each((content) => (typeof content === 'string' ? TEXT_FORMAT : 'General'));
  range.formulas = each((content) => (content === null ? '' : typeof content === 'object' ? content.formula : content));
  range.numberFormat = each((content) =>
    typeof content === 'string' && isRiskyText(content) ? TEXT_FORMAT : 'General',
  );
}

function applyFormat(range: Excel.Range, wanted: RangeFormat): void {
  const { format } = range;
  if (wanted.numberFormat !== undefined) range.numberFormat = filled(wanted.address, wanted.numberFormat);
  if (wanted.fontName !== undefined) format.font.name = wanted.fontName;
  if (wanted.fontSize !== undefined) format.font.size = wanted.fontSize;
  if (wanted.fontColor !== undefined) format.font.color = wanted.fontColor;
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.italic !== undefined) format.font.italic = wanted.italic;
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.horizontal !== undefined) format.horizontalAlignment = wanted.horizontal;
  if (wanted.vertical !== undefined) format.verticalAlignment = wanted.vertical;
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  if (wanted.grid === true) {
    for (const side of GRID_SIDES) {
      const border = format.borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Thin';
    }
  }
}

/** The same value for every cell of an area. */
function filled(address: string, value: string): string[][] {
  const area = parseArea(address);
  if (!area) throw new RangeError(`${address} is no area`);
  const row = Array.from({ length: area.right - area.left + 1 }, () => value);
  return Array.from({ length: area.bottom - area.top + 1 }, () => row);
}

/** A4, one page wide; the number of the page in the middle of the head, but not on the first (NĐ 30/2020/NĐ-CP). */
function setUpPage(layout: Excel.PageLayout, { orientation, margins, printArea, titleRows }: PageSetup): void {
  layout.paperSize = 'A4';
  layout.orientation = orientation;
  layout.topMargin = centimetresToPoints(margins.top);
  layout.bottomMargin = centimetresToPoints(margins.bottom);
  layout.leftMargin = centimetresToPoints(margins.left);
  layout.rightMargin = centimetresToPoints(margins.right);
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(printArea);
  layout.setPrintTitleRows(titleRows);
  layout.headersFooters.state = 'FirstAndDefault';
  layout.headersFooters.defaultForAllPages.centerHeader = '&P';
}
