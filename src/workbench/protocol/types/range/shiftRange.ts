import { isWholeColumns, isWholeRows } from '../../../workbook/rectangles';
import { shiftCells } from '../../../workbook/structure/shiftCells';
import type { Shift } from '../../../workbook/structure/Shift';
import { StructureConflict, type ConflictReason } from '../../../workbook/structure/StructureConflict';
import type { DataChangeType } from '../../../workbook/Workbook';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { RichApiError } from '../../RichApiError';
import { oneOf } from '../arguments';

const CONFLICTS: Readonly<Record<ConflictReason, readonly [code: string, message: string]>> = {
  merge: ['MergedRangeConflict', "The requested operation can't be completed because it would split merged cells."],
  table: ['InsertDeleteConflict', 'The attempted insert or delete operation resulted in a conflict.'],
  array: ['InvalidOperation', "You can't change part of an array."],
  sheetEnd: [
    'NonBlankCellOffSheet',
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
};

/** `range.insert(shift)` and `range.delete(shift)`. */
export function shiftRange(
  sheet: Worksheet,
  area: Rectangle,
  kind: Shift['kind'],
  direction: unknown,
  host: HostContext,
): void {
  const [vertical, horizontal] = kind === 'insert' ? (['Down', 'Right'] as const) : (['Up', 'Left'] as const);
  // Whole rows and columns can only move one way, whatever is asked.
  const axis = isWholeRows(area)
    ? 'rows'
    : isWholeColumns(area)
      ? 'columns'
      : oneOf([vertical, horizontal], direction) === vertical
        ? 'rows'
        : 'columns';
  assertShiftable(sheet, area, kind, host);
  try {
    shiftCells(host.workbook, sheet, { kind, axis, area });
  } catch (error) {
    if (!(error instanceof StructureConflict)) throw error;
    const [code, message] = CONFLICTS[error.reason];
    throw new RichApiError(code, message, 400);
  }
  host.structureChanged();
  host.changed(sheet, area, 'addin', changeType(area, kind));
}

function changeType(area: Rectangle, kind: Shift['kind']): DataChangeType {
  if (isWholeRows(area)) return kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  if (isWholeColumns(area)) return kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
  return kind === 'insert' ? 'CellInserted' : 'CellDeleted';
}

function assertShiftable(sheet: Worksheet, area: Rectangle, kind: Shift['kind'], host: HostContext): void {
  const options = sheet.protection?.options ?? {};
  const verb = kind === 'insert' ? 'allowInsert' : 'allowDelete';
  if (isWholeRows(area) && options[`${verb}Rows`] === true) return;
  if (isWholeColumns(area) && options[`${verb}Columns`] === true) return;
  host.assertWritable(sheet);
}
