import { areaAddress, quoteSheetName } from '../../../../core/sheet/address';
import type { ChartSeries } from '../../../workbook/Chart';
import { columnEnd, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';

/** `=Sheet1!$B$2:$B$5`. */
export function referenceTo(sheet: Worksheet, area: Rectangle): string {
  const address = areaAddress({
    top: area.row + 1,
    left: area.column + 1,
    bottom: rowEnd(area),
    right: columnEnd(area),
  });
  return `=${quoteSheetName(sheet.name)}!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/**
 * The series of a block of cells as Excel guesses them: along the longer side
 * if asked to choose; a first row and column of texts are names and categories.
 */
export function seriesOf(sheet: Worksheet, area: Rectangle, by: 'Auto' | 'Rows' | 'Columns'): ChartSeries[] {
  const hasHeading =
    area.rowCount > 1 && isText(sheet, { ...area, column: columnEnd(area) - 1, rowCount: 1, columnCount: 1 });
  const hasLabels =
    area.columnCount > 1 && isText(sheet, { ...area, row: rowEnd(area) - 1, columnCount: 1, rowCount: 1 });
  const body: Rectangle = {
    row: area.row + Number(hasHeading),
    column: area.column + Number(hasLabels),
    rowCount: area.rowCount - Number(hasHeading),
    columnCount: area.columnCount - Number(hasLabels),
  };
  const byColumns = by === 'Columns' || (by === 'Auto' && body.rowCount >= body.columnCount);
  const heading = { ...body, row: area.row, rowCount: 1 };
  const labels = { ...body, column: area.column, columnCount: 1 };
  const count = byColumns ? body.columnCount : body.rowCount;
  const [hasName, hasCategories] = byColumns ? [hasHeading, hasLabels] : [hasLabels, hasHeading];
  const one = (of: Rectangle, index: number): Rectangle =>
    byColumns ? { ...of, column: of.column + index, columnCount: 1 } : { ...of, row: of.row + index, rowCount: 1 };
  return Array.from({ length: count }, (_, index) => ({
    name: hasName ? referenceTo(sheet, one(byColumns ? heading : labels, index)) : `Series${index + 1}`,
    values: referenceTo(sheet, one(body, index)),
    ...(hasCategories && { categories: referenceTo(sheet, byColumns ? labels : heading) }),
    hasDataLabels: false,
  }));
}

const isText = (sheet: Worksheet, { row, column }: Rectangle): boolean => typeof sheet.value(row, column) === 'string';
