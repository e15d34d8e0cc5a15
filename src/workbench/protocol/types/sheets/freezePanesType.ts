import { bounding, columnEnd, rowEnd, SHEET_COLUMNS, SHEET_ROWS } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import type { ApiObject, ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { asRange, integer, text } from '../arguments';
import { areaOn } from '../range/addresses';
import { openRange } from '../range/openRange';

const CORNER: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function freeze(sheet: Worksheet, rows: number, columns: number, host: HostContext): null {
  sheet.freeze = { rows, columns };
  host.formatChanged(sheet);
  return null;
}

/** The frozen part: whole rows, whole columns or a corner; `null` without one. */
function location(sheet: Worksheet): ApiObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return openRange(sheet, {
    ...CORNER,
    rowCount: rows === 0 ? SHEET_ROWS : rows,
    columnCount: columns === 0 ? SHEET_COLUMNS : columns,
  });
}

/** Everything from the sheet's corner to the range's end; whole rows freeze no columns, and the other way round. */
function freezeAt(sheet: Worksheet, argument: unknown, host: HostContext): null {
  const range = asRange(argument);
  if (range && range.sheet !== sheet) throw invalidArgument();
  const area = bounding(CORNER, range ? range.area : areaOn(sheet, text(argument)));
  const [rows, columns] = [rowEnd(area) % SHEET_ROWS, columnEnd(area) % SHEET_COLUMNS];
  return freeze(sheet, rows, columns, host);
}

export const freezePanesType: ObjectType<Worksheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, [count], host) => freeze(sheet, count == null ? 1 : integer(count, 1), 0, host),
    freezeColumns: (sheet, [count], host) => freeze(sheet, 0, count == null ? 1 : integer(count, 1), host),
    freezeAt: (sheet, [range], host) => freezeAt(sheet, range, host),
    unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
    getLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw itemNotFound();
      return found;
    },
    getLocationOrNullObject: location,
  },
};
