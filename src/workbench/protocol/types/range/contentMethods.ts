import { intersection } from '../../../workbook/rectangles';
import { spillArea } from '../../../workbook/spills';
import type { ApiObject, Method } from '../../ObjectType';
import { invalidOperation, itemNotFound } from '../../RichApiError';
import { oneOf } from '../arguments';
import { openAreasOrNull } from '../areas/openAreas';
import { openScopedTables } from '../tables/tableScopedCollectionType';
import { clearCells } from './clearCells';
import { copyCells } from './copyCells';
import { findCells } from './findCells';
import { mergeCells, unmergeCells } from './mergeCells';
import { openRange } from './openRange';
import { shiftRange } from './shiftRange';
import type { SheetRange } from './SheetRange';
import { specialCells } from './specialCells';

function found(object: ApiObject | null | undefined): ApiObject {
  if (!object) throw itemNotFound();
  return object;
}

function find({ sheet, area }: SheetRange, [wanted, criteria]: readonly unknown[]): ApiObject | null {
  const [first] = findCells(sheet, area, wanted, criteria);
  return first ? openRange(sheet, first) : null;
}

function special({ sheet, area }: SheetRange, [type, valueType]: readonly unknown[]): ApiObject | null {
  return openAreasOrNull(sheet, specialCells(sheet, [area], type, valueType));
}

function spillingTo({ sheet, area }: SheetRange): ApiObject | null {
  const spill = spillArea(sheet, area.row, area.column);
  return spill ? openRange(sheet, spill) : null;
}

function spillParent({ sheet, area }: SheetRange): ApiObject | null {
  const anchor = sheet.cell(area.row, area.column)?.spilledFrom;
  return anchor ? openRange(sheet, { ...anchor, rowCount: 1, columnCount: 1 }) : null;
}

/** The parts of merged areas that lie in the range, as Excel has it. */
function mergedAreas({ sheet, area }: SheetRange): ApiObject | null {
  return openAreasOrNull(
    sheet,
    sheet.merges.flatMap((merge) => intersection(merge, area) ?? []),
  );
}

/** Methods that change the cells of a range or look for some of them. */
export const contentMethods: Readonly<Record<string, Method<SheetRange>>> = {
  clear: ({ sheet, area }, [applyTo], host) => {
    clearCells(sheet, area, applyTo, host);
    return null;
  },
  delete: ({ sheet, area }, [shift], host) => {
    shiftRange(sheet, area, 'delete', oneOf(['Up', 'Left'] as const, shift), host);
    return null;
  },
  insert: ({ sheet, area }, [shift], host) => {
    shiftRange(sheet, area, 'insert', oneOf(['Down', 'Right'] as const, shift), host);
    return openRange(sheet, area);
  },
  merge: ({ sheet, area }, [across], host) => {
    mergeCells(sheet, area, across === true, host);
    return null;
  },
  unmerge: ({ sheet, area }, _args, host) => {
    unmergeCells(sheet, area, host);
    return null;
  },
  select: ({ sheet, area }, _args, host) => {
    if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden sheet has no selection.');
    host.select(sheet, area);
    return null;
  },
  calculate: (_range, _args, host) => {
    host.calculate();
    return null;
  },
  copyFrom: (range, args, host) => {
    copyCells(range, args, host);
    return null;
  },
  find: (range, args) => found(find(range, args)),
  findOrNullObject: (range, args) => find(range, args),
  getSpecialCells: (range, args) => found(special(range, args)),
  getSpecialCellsOrNullObject: (range, args) => special(range, args),
  getSpillingToRange: (range) => found(spillingTo(range)),
  getSpillingToRangeOrNullObject: (range) => spillingTo(range),
  getSpillParent: (range) => found(spillParent(range)),
  getSpillParentOrNullObject: (range) => spillParent(range),
  getMergedAreasOrNullObject: (range) => mergedAreas(range),
  getTables: ({ sheet, area }, [fullyContained]) => openScopedTables(sheet, area, fullyContained === true),
};
