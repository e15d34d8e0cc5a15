import { formatValue } from '../../../page/format/formatValue';
import { columnEnd, contains, intersection, rowEnd } from '../../../workbook/rectangles';
import type { Style } from '../../../workbook/style';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { omit } from '../omit';
import { separatorsOf } from '../separatorsOf';
import { columnPoints, eachColumn, eachRow, HIGHEST_ROW } from './lineSizes';
import { assertFormattable } from './restyle';
import type { StyledAreas } from './StyledAreas';

/** The host has no fonts to measure with: a character is taken to be as wide as a digit. */
const DIGIT_POINTS_AT_11 = 5.25;
const LINE_HEIGHT = 1.35;

/** Fits the width of the columns to the contents of the areas; empty columns keep theirs. */
export function autofitColumns({ sheet, areas }: StyledAreas, host: HostContext): void {
  assertFormattable(sheet, host, 'allowFormatColumns');
  eachColumn(areas, (column) => {
    let longest = 0;
    for (const [row, lines, style] of textsIn(sheet, areas, host, (area) => columnBand(area, column))) {
      if (style.wrapText || isMerged(sheet, row, column)) continue;
      for (const line of lines) longest = Math.max(longest, (line.length * style.font.size) / 11);
    }
    if (longest > 0) sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(255, longest + 5 / 7) });
  });
  host.formatChanged(sheet);
}

/** Fits the height of the rows to their contents: wrapped text counts its lines. */
export function autofitRows({ sheet, areas }: StyledAreas, host: HostContext): void {
  assertFormattable(sheet, host, 'allowFormatRows');
  eachRow(bounded(sheet, areas), (row) => {
    let highest = sheet.defaultRowHeight;
    const band = { row, rowCount: 1, column: 0, columnCount: 16_384 };
    for (const [, lines, style, column] of textsIn(sheet, [band], host, (area) => area)) {
      if (isMerged(sheet, row, column)) continue;
      const perLine = columnPoints(sheet, column) / ((DIGIT_POINTS_AT_11 * style.font.size) / 11);
      const count = style.wrapText
        ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, perLine))), 0)
        : 1;
      highest = Math.max(highest, count * style.font.size * LINE_HEIGHT);
    }
    const format = omit(sheet.rows.get(row) ?? {}, 'height');
    const height = Math.min(HIGHEST_ROW, Math.round(highest * 4) / 4);
    sheet.rows.set(row, height > sheet.defaultRowHeight ? { ...format, height } : format);
  });
  host.formatChanged(sheet);
}

const columnBand = (area: Rectangle, column: number): Rectangle => ({ ...area, column, columnCount: 1 });

const isMerged = (sheet: Worksheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => contains(merge, { row, column, rowCount: 1, columnCount: 1 }));

function bounded(sheet: Worksheet, areas: readonly Rectangle[]): Rectangle[] {
  const used = sheet.usedRange(false);
  return areas.flatMap((area) => (used && intersection({ ...used, column: 0, columnCount: 16_384 }, area)) ?? []);
}

function* textsIn(
  sheet: Worksheet,
  areas: readonly Rectangle[],
  host: HostContext,
  band: (area: Rectangle) => Rectangle,
): Generator<[row: number, lines: readonly string[], style: Style, column: number]> {
  const used = sheet.usedRange(true);
  const options = { separators: separatorsOf(host.locale), date1904: host.workbook.date1904 };
  for (const area of areas) {
    const part = used && intersection(used, band(area));
    if (!part) continue;
    for (let row = part.row; row < rowEnd(part); row += 1) {
      for (let column = part.column; column < columnEnd(part); column += 1) {
        const cell = sheet.cell(row, column);
        if (!cell || cell.value === null) continue;
        const style = host.workbook.styles.get(cell.style);
        yield [row, formatValue(cell.value, style.numberFormat, options).text.split('\n'), style, column];
      }
    }
  }
}
