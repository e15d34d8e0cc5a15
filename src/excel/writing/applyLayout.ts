import { parseArea } from '../../core/sheet/address';
import type { PageSetup, RangeFormat, SheetChart, SheetLayout } from '../../core/report/SheetLayout';
import { centimetresToPoints, columnPoints } from '../../core/report/layout/units';
import { beginPages } from './beginPages';
import { writeBlocks } from './writeBlocks';

const GRID_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** A list of issues colours every few rows by themselves: so many formats go into one request. */
const FORMATS_PER_REQUEST = 2_000;

/**
 * Puts a layout on an empty sheet: contents, formats, filter, page. All but
 * long tables are left to the caller's next sync.
 */
export async function applyLayout(sheet: Excel.Worksheet, layout: SheetLayout): Promise<void> {
  const sync = (): Promise<void> => sheet.context.sync();
  await writeBlocks(sheet, layout.blocks, sync);
  layout.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = columnPoints(width);
  });
  for (const [index, format] of layout.formats.entries()) {
    if (index > 0 && index % FORMATS_PER_REQUEST === 0) await sync();
    applyFormat(sheet.getRange(format.address), format);
  }
  for (const address of layout.merges) sheet.getRange(address).merge(false);
  for (const { row, points } of layout.rowHeights) {
    sheet.getRangeByIndexes(row - 1, 0, 1, 1).getEntireRow().format.rowHeight = points;
  }
  if (layout.freezeRows > 0) sheet.freezePanes.freezeRows(layout.freezeRows);
  if (layout.filter !== undefined) addTable(sheet, layout.filter);
  // After the heights and widths: its place is in cells, but it keeps it in points.
  if (layout.chart) addChart(sheet, layout.chart);
  setUpPage(sheet.pageLayout, layout.page);
  if (layout.pageBreaks) beginPages(sheet, layout.pageBreaks);
}

/** A table brings its filter buttons along, and sorts and grows as a whole; its looks are those of the layout. */
function addTable(sheet: Excel.Worksheet, address: string): void {
  const table = sheet.tables.add(address, true);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** Everything is said outright: what Excel would guess from the cells differs from version to version. */
function addChart(sheet: Excel.Worksheet, wanted: SheetChart): void {
  const values = sheet.getRange(wanted.values);
  const chart = sheet.charts.add('BarClustered', values, 'Columns');
  chart.name = wanted.name;
  chart.title.text = wanted.title;
  chart.legend.visible = false;
  chart.format.font.name = wanted.fontName;
  chart.format.font.size = wanted.fontSize;
  const series = chart.series.getItemAt(0);
  series.setValues(values);
  series.setXAxisValues(sheet.getRange(wanted.categories));
  series.name = wanted.series;
  series.hasDataLabels = true;
  series.format.fill.setSolidColor(wanted.fill);
  const { categoryAxis, valueAxis } = chart.axes;
  // Excel begins at the bottom; the table is read from the top.
  categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  valueAxis.maximum = wanted.maximum;
  valueAxis.majorUnit = wanted.majorUnit;
  valueAxis.numberFormat = wanted.numberFormat;
  const [first, last = first] = wanted.anchor.split(':');
  chart.setPosition(first ?? wanted.anchor, last);
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
  if (titleRows !== undefined) layout.setPrintTitleRows(titleRows);
  // Numbered from its own first page, whatever is printed before it.
  layout.firstPageNumber = 1;
  layout.headersFooters.state = 'FirstAndDefault';
  layout.headersFooters.defaultForAllPages.centerHeader = '&P';
}
