import { columnEnd, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { writeState } from '../../members';
import type { ApiObject, Method } from '../../ObjectType';
import { apiNotFound, sizeMismatch } from '../../RichApiError';
import { record } from '../arguments';
import { isUnbounded } from './readCells';
import { openRange } from './openRange';
import type { SheetRange } from './SheetRange';

type State = Readonly<Record<string, unknown>>;

/** The lines of `format.borders` in `CellProperties`, by the sides that `borders.getItem` knows. */
const BORDERS: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideHorizontal: 'InsideHorizontal',
  insideVertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** What `{ address: true, format: { fill: { color: true } } }` asks of an object, in the same shape. */
function readState(object: ApiObject, wanted: State, host: HostContext): Record<string, unknown> {
  // What is asked of borders is answered line by line.
  const { item } = object.type.name === 'RangeBorderCollection' ? object.type : {};
  if (item) {
    return Object.fromEntries(
      Object.entries(BORDERS).map(([key, side]) => [key, readState(item(object.target, side, host), wanted, host)]),
    );
  }
  const { name, properties = {}, objects = {} } = object.type;
  const state: Record<string, unknown> = {};
  for (const [key, asked] of Object.entries(wanted)) {
    if (asked === false || asked == null) continue;
    const [property, child] = [properties[key], objects[key]?.(object.target, host)];
    if (child) state[key] = asked === true ? readAll(child, host) : readState(child, record(asked), host);
    else if (property) state[key] = property.get(object.target, host);
    else throw apiNotFound(`${name}.${key}`);
  }
  return state;
}

const readAll = (object: ApiObject, host: HostContext): Record<string, unknown> =>
  readState(object, Object.fromEntries(Object.keys(object.type.properties ?? {}).map((key) => [key, true])), host);

/** A border by its short name. */
function partOf(object: ApiObject, key: string, host: HostContext): ApiObject | undefined {
  const side = object.type.name === 'RangeBorderCollection' ? BORDERS[key] : undefined;
  return side === undefined ? undefined : object.type.item?.(object.target, side, host);
}

function writeCellState(object: ApiObject, state: State, host: HostContext): void {
  for (const [key, value] of Object.entries(state)) {
    if (value == null) continue;
    const child = partOf(object, key, host) ?? object.type.objects?.[key]?.(object.target, host);
    if (child) writeCellState(child, record(value), host);
    else writeState(object, { [key]: value }, host);
  }
}

const cellAt = ({ sheet, area }: SheetRange, row: number, column: number): ApiObject =>
  openRange(sheet, { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 });

/** The rows or columns of a range, each as a range. */
function lines({ sheet, area }: SheetRange, axis: 'row' | 'column'): ApiObject[] {
  const places: Rectangle[] = [];
  if (axis === 'row') for (let row = area.row; row < rowEnd(area); row += 1) places.push({ ...area, row, rowCount: 1 });
  else
    for (let column = area.column; column < columnEnd(area); column += 1)
      places.push({ ...area, column, columnCount: 1 });
  return places.map((place) => openRange(sheet, place));
}

const readLines =
  (axis: 'row' | 'column'): Method<SheetRange> =>
  (range, [wanted], host) =>
    lines(range, axis).map((line) => readState(line, record(wanted), host));

const writeLines =
  (axis: 'row' | 'column'): Method<SheetRange> =>
  (range, [states], host) => {
    const targets = lines(range, axis);
    if (!Array.isArray(states) || states.length !== targets.length) throw sizeMismatch('Range.setRowProperties');
    targets.forEach((line, index) => writeCellState(line, record((states as unknown[])[index] ?? {}), host));
    return null;
  };

/** `getCellProperties` and its kin: formats of many cells in one call. */
export const cellStateMethods: Readonly<Record<string, Method<SheetRange>>> = {
  getCellProperties: (range, [wanted], host) => {
    const { area } = range;
    if (isUnbounded(area)) return null;
    return Array.from({ length: area.rowCount }, (_row, row) =>
      Array.from({ length: area.columnCount }, (_column, column) =>
        readState(cellAt(range, row, column), record(wanted), host),
      ),
    );
  },
  setCellProperties: (range, [states], host) => {
    const { area } = range;
    const rows = Array.isArray(states) ? (states as readonly unknown[]) : [];
    const fits =
      rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
    if (!fits) throw sizeMismatch('Range.setCellProperties');
    rows.forEach((row, r) => {
      (row as unknown[]).forEach((state, c) => writeCellState(cellAt(range, r, c), record(state ?? {}), host));
    });
    return null;
  },
  getRowProperties: readLines('row'),
  setRowProperties: writeLines('row'),
  getColumnProperties: readLines('column'),
  setColumnProperties: writeLines('column'),
};
