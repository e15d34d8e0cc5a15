import {
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../../../workbook/rectangles';
import type { Rectangle } from '../../../workbook/Worksheet';
import { apiObject, readOnly, type ApiObject, type Method, type ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { asAreas, integer, text } from '../arguments';
import { formatType } from '../format/formatType';
import { sheetAddress } from '../range/addresses';
import { areasOn } from '../range/areasOn';
import { clearCells } from '../range/clearCells';
import { specialCells } from '../range/specialCells';
import { conditionalFormatCollectionType } from '../rules/conditionalFormatCollectionType';
import { worksheetType } from '../sheets/worksheetType';
import { openAreas, openAreasOrNull } from './openAreas';
import { openRangeCollection } from './rangeCollectionType';
import type { SheetAreas } from './SheetAreas';

/** Each area becomes another one. */
const each =
  (change: (area: Rectangle, args: readonly unknown[]) => Rectangle): Method<SheetAreas> =>
  ({ sheet, areas }, args) =>
    openAreas(
      sheet,
      areas.map((area) => change(area, args)),
    );

function used({ sheet, areas }: SheetAreas, valuesOnly: unknown): ApiObject | null {
  return openAreasOrNull(
    sheet,
    areas.flatMap((area) => sheet.usedRange(valuesOnly === true, area) ?? []),
  );
}

function common({ sheet, areas }: SheetAreas, argument: unknown): ApiObject | null {
  const other = asAreas(argument);
  if (other && other.sheet !== sheet) throw invalidArgument();
  const others = other ? other.areas : areasOn(sheet, text(argument));
  return openAreasOrNull(
    sheet,
    areas.flatMap((area) => others.flatMap((candidate) => intersection(area, candidate) ?? [])),
  );
}

function found(object: ApiObject | null): ApiObject {
  if (!object) throw itemNotFound();
  return object;
}

export const rangeAreasType: ObjectType<SheetAreas> = {
  name: 'RangeAreas',
  properties: {
    address: readOnly(({ sheet, areas }) => areas.map((area) => sheetAddress(sheet, area)).join(',')),
    addressLocal: readOnly(({ sheet, areas }) => areas.map((area) => sheetAddress(sheet, area)).join(',')),
    areaCount: readOnly(({ areas }) => areas.length),
    cellCount: readOnly(({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    isEntireColumn: readOnly(({ areas }) => areas.every(isWholeColumns)),
    isEntireRow: readOnly(({ areas }) => areas.every(isWholeRows)),
  },
  objects: {
    areas: openRangeCollection,
    format: (target) => apiObject(formatType, target),
    worksheet: ({ sheet }) => apiObject(worksheetType, sheet),
    conditionalFormats: (target) => apiObject(conditionalFormatCollectionType, target),
  },
  methods: {
    getEntireColumn: each((area) => ({ ...area, row: 0, rowCount: SHEET_ROWS })),
    getEntireRow: each((area) => ({ ...area, column: 0, columnCount: SHEET_COLUMNS })),
    getOffsetRangeAreas: each((area, [rows, columns]) => ({
      ...area,
      row: area.row + integer(rows),
      column: area.column + integer(columns),
    })),
    getIntersection: (target, [argument]) => found(common(target, argument)),
    getIntersectionOrNullObject: (target, [argument]) => common(target, argument),
    getUsedRangeAreas: (target, [valuesOnly]) => found(used(target, valuesOnly)),
    getUsedRangeAreasOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
    getSpecialCells: ({ sheet, areas }, [type, valueType]) =>
      found(openAreasOrNull(sheet, specialCells(sheet, areas, type, valueType))),
    getSpecialCellsOrNullObject: ({ sheet, areas }, [type, valueType]) =>
      openAreasOrNull(sheet, specialCells(sheet, areas, type, valueType)),
    clear: ({ sheet, areas }, [applyTo], host) => {
      for (const area of areas) clearCells(sheet, area, applyTo, host);
      return null;
    },
    select: ({ sheet, areas: [first] }, _args, host) => {
      if (first) host.select(sheet, first);
      return null;
    },
    calculate: (_target, _args, host) => {
      host.calculate();
      return null;
    },
  },
};
