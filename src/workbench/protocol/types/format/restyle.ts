import { columnEnd, intersection, isWholeColumns, isWholeRows, rowEnd } from '../../../workbook/rectangles';
import type { Style } from '../../../workbook/style';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import type { StyledAreas } from './StyledAreas';

/** @throws RichApiError AccessDenied on a protected sheet that does not allow it */
export function assertFormattable(
  sheet: Worksheet,
  host: HostContext,
  option: 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' = 'allowFormatCells',
): void {
  if (sheet.protection?.options[option] !== true) host.assertWritable(sheet);
}

/** Changes the style of each cell; whole rows and columns get it themselves, for the cells to come. */
export function restyle({ sheet, areas }: StyledAreas, host: HostContext, change: (style: Style) => Style): void {
  assertFormattable(sheet, host);
  const { styles } = host.workbook;
  const derived = new Map<number, number>();
  const derive = (index: number): number => {
    const known = derived.get(index) ?? styles.derive(index, change);
    derived.set(index, known);
    return known;
  };
  for (const area of areas) {
    if (isWholeColumns(area)) restyleLines(sheet.columns, area.column, columnEnd(area), derive);
    else if (isWholeRows(area)) restyleLines(sheet.rows, area.row, rowEnd(area), derive);
    eachStyledCell(sheet, area, (row, column) => {
      const cell = sheet.ensureCell(row, column);
      cell.style = derive(cell.style);
    });
    host.formatChanged(sheet, area);
  }
}

/** The styles that occur in the areas, each once. */
export function stylesIn({ sheet, areas }: StyledAreas, host: HostContext): Style[] {
  const indices = new Set<number>();
  for (const area of areas) {
    if (isWholeColumns(area)) {
      for (let column = area.column; column < columnEnd(area); column += 1) {
        indices.add(sheet.columns.get(column)?.style ?? 0);
      }
    } else if (isWholeRows(area)) {
      for (let row = area.row; row < rowEnd(area); row += 1) indices.add(sheet.rows.get(row)?.style ?? 0);
    }
    eachStyledCell(sheet, area, (row, column) => indices.add(sheet.styleAt(row, column)));
  }
  return [...indices].map((index) => host.workbook.styles.get(index));
}

/** What all the styles agree on; `null` when they do not, as Office.js has it. */
export function uniform<T>(target: StyledAreas, host: HostContext, read: (style: Style) => T): T | null {
  const [first, ...rest] = stylesIn(target, host).map(read);
  return first !== undefined && rest.every((other) => other === first) ? first : null;
}

/** Every cell of a bounded area; of whole rows and columns only the used ones. */
function eachStyledCell(sheet: Worksheet, area: Rectangle, visit: (row: number, column: number) => void): void {
  const isUnbounded = isWholeColumns(area) || isWholeRows(area);
  const used = isUnbounded ? sheet.usedRange(false) : area;
  const part = used && intersection(used, area);
  if (!part) return;
  for (let row = part.row; row < rowEnd(part); row += 1) {
    for (let column = part.column; column < columnEnd(part); column += 1) {
      if (!isUnbounded || sheet.cell(row, column)) visit(row, column);
    }
  }
}

function restyleLines<T extends { style?: number }>(
  lines: Map<number, T | { style?: number }>,
  from: number,
  to: number,
  derive: (index: number) => number,
): void {
  for (let index = from; index < to; index += 1) {
    const line = lines.get(index);
    lines.set(index, { ...line, style: derive(line?.style ?? 0) });
  }
}
