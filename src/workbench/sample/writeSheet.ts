import { SAMPLE_AGENCY } from '../../core/sample/layoutSample';
import type { SheetContent } from '../../core/sample/SheetContent';
import { DEFAULT_STYLE, type Border, type Borders, type Style } from '../workbook/style';
import type { Workbook } from '../workbook/Workbook';

const FONT = { ...DEFAULT_STYLE.font, name: 'Times New Roman', size: 12 };
const BASE: Style = { ...DEFAULT_STYLE, font: FONT, verticalAlignment: 'Center' };
const LINE: Border = { style: 'Continuous', weight: 'Thin', color: '#8A9A8F' };
const GRID: Borders = { EdgeTop: LINE, EdgeBottom: LINE, EdgeLeft: LINE, EdgeRight: LINE };

const HEADER_ROW = 4;
const TITLE_ROW = 1;

/** Writes one sheet as an office would keep it: agency, title and subtitle, a blank row, the table. */
export function writeSheet(workbook: Workbook, content: SheetContent): void {
  const sheet = workbook.addSheet(content.name);
  const width = content.columns.length;
  const put = (row: number, column: number, value: string | number | null, style: Style): void => {
    sheet.setCell(row, column, { value, style: workbook.styles.intern(style) });
  };

  put(0, 0, SAMPLE_AGENCY, { ...BASE, font: { ...FONT, bold: true } });
  put(TITLE_ROW, 0, content.title, { ...BASE, font: { ...FONT, size: 14, bold: true }, horizontalAlignment: 'Center' });
  put(TITLE_ROW + 1, 0, content.subtitle, { ...BASE, font: { ...FONT, italic: true }, horizontalAlignment: 'Center' });
  for (const row of [TITLE_ROW, TITLE_ROW + 1]) {
    sheet.merges.push({ row, column: 0, rowCount: 1, columnCount: width });
  }

  content.columns.forEach((column, index) => {
    sheet.columns.set(index, { width: column.width });
    put(HEADER_ROW, index, column.header, {
      ...BASE,
      font: { ...FONT, bold: true },
      fill: '#E3EFE6',
      borders: GRID,
      horizontalAlignment: 'Center',
      wrapText: true,
    });
  });
  sheet.rows.set(HEADER_ROW, { height: 33 });

  content.rows.forEach((cells, index) => {
    cells.forEach((value, column) => {
      const { format = 'General', align = 'General' } = content.columns[column] ?? {};
      const style: Style = { ...BASE, borders: GRID, numberFormat: format, horizontalAlignment: align };
      put(HEADER_ROW + 1 + index, column, value, style);
    });
  });

  sheet.freeze = { rows: HEADER_ROW + 1, columns: 0 };
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.printTitleRows = { first: HEADER_ROW, last: HEADER_ROW };
}
