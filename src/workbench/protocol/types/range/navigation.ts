import { bounding, columnEnd, intersection, rowEnd, SHEET_COLUMNS, SHEET_ROWS } from '../../../workbook/rectangles';
import type { Rectangle } from '../../../workbook/Worksheet';
import type { ApiObject, Method } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { asRange, integer, optionalInteger, text } from '../arguments';
import { areaOn } from './addresses';
import { openRange } from './openRange';
import type { SheetRange } from './SheetRange';
import { surroundingRegion } from './surroundingRegion';

const cellOf = (row: number, column: number): Rectangle => ({ row, column, rowCount: 1, columnCount: 1 });

/** Opens the rectangle that a function of the range's own and the arguments gives. */
const to =
  (place: (area: Rectangle, args: readonly unknown[]) => Rectangle): Method<SheetRange> =>
  ({ sheet, area }, args) =>
    openRange(sheet, place(area, args));

/** `count` rows or columns beside the range; below zero on the other side. */
function beside(area: Rectangle, axis: 'row' | 'column', count: unknown, after: boolean): Rectangle {
  const number = optionalInteger(count, 1);
  if (number === 0) throw invalidArgument();
  const size = Math.abs(number);
  const isAfter = after === number > 0;
  return axis === 'row'
    ? { ...area, row: isAfter ? rowEnd(area) : area.row - size, rowCount: size }
    : { ...area, column: isAfter ? columnEnd(area) : area.column - size, columnCount: size };
}

/** The other range of a method, as an object or as an address of the same sheet. */
function other({ sheet }: SheetRange, argument: unknown): Rectangle {
  const range = asRange(argument);
  if (range && range.sheet !== sheet) throw invalidArgument();
  return range ? range.area : areaOn(sheet, text(argument));
}

function intersectionWith(range: SheetRange, argument: unknown): ApiObject | null {
  const common = intersection(range.area, other(range, argument));
  return common && openRange(range.sheet, common);
}

function usedRange({ sheet, area }: SheetRange, valuesOnly: unknown): ApiObject | null {
  const used = sheet.usedRange(valuesOnly === true, area);
  return used && openRange(sheet, used);
}

function found(object: ApiObject | null): ApiObject {
  if (!object) throw itemNotFound();
  return object;
}

/** Methods that give another range of the same sheet. */
export const navigationMethods: Readonly<Record<string, Method<SheetRange>>> = {
  getCell: to(({ row, column }, [r, c]) => cellOf(row + integer(r), column + integer(c))),
  getRow: to((area, [row]) => {
    if (integer(row, 0) >= area.rowCount) throw invalidArgument();
    return { ...area, row: area.row + integer(row), rowCount: 1 };
  }),
  getColumn: to((area, [column]) => {
    if (integer(column, 0) >= area.columnCount) throw invalidArgument();
    return { ...area, column: area.column + integer(column), columnCount: 1 };
  }),
  getEntireRow: to((area) => ({ ...area, column: 0, columnCount: SHEET_COLUMNS })),
  getEntireColumn: to((area) => ({ ...area, row: 0, rowCount: SHEET_ROWS })),
  getOffsetRange: to((area, [rows, columns]) => ({
    ...area,
    row: area.row + integer(rows),
    column: area.column + integer(columns),
  })),
  getResizedRange: to((area, [rows, columns]) => ({
    ...area,
    rowCount: area.rowCount + integer(rows),
    columnCount: area.columnCount + integer(columns),
  })),
  getAbsoluteResizedRange: to((area, [rows, columns]) => ({
    ...area,
    rowCount: integer(rows, 1),
    columnCount: integer(columns, 1),
  })),
  getLastRow: to((area) => ({ ...area, row: rowEnd(area) - 1, rowCount: 1 })),
  getLastColumn: to((area) => ({ ...area, column: columnEnd(area) - 1, columnCount: 1 })),
  getLastCell: to((area) => cellOf(rowEnd(area) - 1, columnEnd(area) - 1)),
  getRowsAbove: to((area, [count]) => beside(area, 'row', count, false)),
  getRowsBelow: to((area, [count]) => beside(area, 'row', count, true)),
  getColumnsBefore: to((area, [count]) => beside(area, 'column', count, false)),
  getColumnsAfter: to((area, [count]) => beside(area, 'column', count, true)),
  getBoundingRect: (range, [argument]) => openRange(range.sheet, bounding(range.area, other(range, argument))),
  getIntersection: (range, [argument]) => found(intersectionWith(range, argument)),
  getIntersectionOrNullObject: (range, [argument]) => intersectionWith(range, argument),
  getUsedRange: (range, [valuesOnly]) =>
    // An empty range answers with its first cell.
    usedRange(range, valuesOnly) ?? openRange(range.sheet, cellOf(range.area.row, range.area.column)),
  getUsedRangeOrNullObject: (range, [valuesOnly]) => usedRange(range, valuesOnly),
  getSurroundingRegion: ({ sheet, area }) => openRange(sheet, surroundingRegion(sheet, area)),
};
