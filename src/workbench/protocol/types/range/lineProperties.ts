import { columnEnd, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { readOnly, type Property } from '../../ObjectType';
import { boolean } from '../arguments';
import { columnPoints, rowPoints } from '../format/lineSizes';
import { assertFormattable } from '../format/restyle';
import type { SheetRange } from './SheetRange';

const isRowHidden = (sheet: Worksheet, row: number): boolean => sheet.rows.get(row)?.hidden === true;
const isColumnHidden = (sheet: Worksheet, column: number): boolean => sheet.columns.get(column)?.hidden === true;

/** Whether all lines are hidden, or `null` when some are. */
function hidden(from: number, to: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let index = from + 1; index < to; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

function sum(from: number, to: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += sizeOf(index);
  return total;
}

/** Where an area lies on the sheet, in points. */
export function positionOf(
  sheet: Worksheet,
  area: Rectangle,
): { top: number; left: number; width: number; height: number } {
  const [row, column] = [(index: number) => rowPoints(sheet, index), (index: number) => columnPoints(sheet, index)];
  return {
    top: sum(0, area.row, row),
    left: sum(0, area.column, column),
    width: sum(area.column, columnEnd(area), column),
    height: sum(area.row, rowEnd(area), row),
  };
}

/** Hidden lines, and the range's place in points. */
export const lineProperties: Readonly<Record<string, Property<SheetRange>>> = {
  hidden: readOnly(({ sheet, area }) => {
    const rows = hidden(area.row, rowEnd(area), (row) => isRowHidden(sheet, row));
    const columns = hidden(area.column, columnEnd(area), (column) => isColumnHidden(sheet, column));
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }),
  rowHidden: {
    get: ({ sheet, area }) => hidden(area.row, rowEnd(area), (row) => isRowHidden(sheet, row)),
    set: ({ sheet, area }, value, host) => {
      assertFormattable(sheet, host, 'allowFormatRows');
      for (let row = area.row; row < rowEnd(area); row += 1) {
        sheet.rows.set(row, { ...sheet.rows.get(row), hidden: boolean(value) });
      }
      host.formatChanged(sheet, area);
    },
  },
  columnHidden: {
    get: ({ sheet, area }) => hidden(area.column, columnEnd(area), (column) => isColumnHidden(sheet, column)),
    set: ({ sheet, area }, value, host) => {
      assertFormattable(sheet, host, 'allowFormatColumns');
      for (let column = area.column; column < columnEnd(area); column += 1) {
        sheet.columns.set(column, { ...sheet.columns.get(column), hidden: boolean(value) });
      }
      host.formatChanged(sheet, area);
    },
  },
  top: readOnly(({ sheet, area }) => positionOf(sheet, area).top),
  left: readOnly(({ sheet, area }) => positionOf(sheet, area).left),
  width: readOnly(({ sheet, area }) => positionOf(sheet, area).width),
  height: readOnly(({ sheet, area }) => positionOf(sheet, area).height),
};
