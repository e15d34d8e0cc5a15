import { isWholeColumns, isWholeRows } from '../rectangles';
import type { Move, Rectangle, Worksheet } from '../Worksheet';
import { linesOf, type Shift } from './Shift';

/** Moves what lies over the cells: merges, formats by rule, validations, heights and widths, the print set-up. */
export function shiftLayout(sheet: Worksheet, shift: Shift, move: Move): void {
  sheet.merges = movedAreas(sheet.merges, move).filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  sheet.conditionalFormats = withAreas(sheet.conditionalFormats, move);
  sheet.dataValidations = withAreas(sheet.dataValidations, move);
  sheet.autoFilter = sheet.autoFilter && move(sheet.autoFilter);
  sheet.pageLayout.printArea = sheet.pageLayout.printArea && move(sheet.pageLayout.printArea);
  if (isWholeRows(shift.area) && shift.axis === 'rows') {
    shiftBreaks(sheet, 'row', move);
    shiftLines(sheet.rows, shift);
    shiftTitleRows(sheet, move);
  }
  if (isWholeColumns(shift.area) && shift.axis === 'columns') {
    shiftLines(sheet.columns, shift);
    shiftBreaks(sheet, 'column', move);
  }
}

const movedAreas = (areas: readonly Rectangle[], move: Move): Rectangle[] => areas.flatMap((area) => move(area) ?? []);

function withAreas<T extends { areas: readonly Rectangle[] }>(items: readonly T[], move: Move): T[] {
  return items.filter((item) => (item.areas = movedAreas(item.areas, move)).length > 0);
}

/** New rows and columns are as high or wide as the one before them. */
function shiftLines<T extends object>(formats: Map<number, T>, { kind, axis, area }: Shift): void {
  const { start, count } = linesOf(axis, area).along;
  const before = formats.get(start - 1);
  const moved: [number, T][] = [];
  for (const [index, format] of formats) {
    if (index < start) moved.push([index, format]);
    else if (kind === 'insert') moved.push([index + count, format]);
    else if (index >= start + count) moved.push([index - count, format]);
  }
  if (kind === 'insert' && before) {
    for (let added = 0; added < count; added += 1) moved.push([start + added, { ...before }]);
  }
  formats.clear();
  for (const [index, format] of moved) formats.set(index, format);
}

/** A page break goes with the row or column after it. */
function shiftBreaks({ pageLayout }: Worksheet, axis: 'row' | 'column', move: Move): void {
  const key = axis === 'row' ? 'rowBreaks' : 'columnBreaks';
  const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  pageLayout[key] = pageLayout[key].flatMap((index) => move({ ...cell, [axis]: index })?.[axis] ?? []);
}

function shiftTitleRows(sheet: Worksheet, move: Move): void {
  const { printTitleRows } = sheet.pageLayout;
  if (!printTitleRows) return;
  const { first, last } = printTitleRows;
  const moved = move({ row: first, column: 0, rowCount: last - first + 1, columnCount: 1 });
  sheet.pageLayout.printTitleRows = moved && { first: moved.row, last: moved.row + moved.rowCount - 1 };
}
