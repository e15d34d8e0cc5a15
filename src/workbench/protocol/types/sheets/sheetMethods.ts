import { WHOLE_SHEET } from '../../../workbook/rectangles';
import type { Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { apiObject, type ApiObject, type Method } from '../../ObjectType';
import { invalidOperation, itemNotFound } from '../../RichApiError';
import { integer, text } from '../arguments';
import { openAreas, openAreasOrNull } from '../areas/openAreas';
import { rangeOfFormula } from '../names/rangeOfName';
import { areaOn } from '../range/addresses';
import { areasOn } from '../range/areasOn';
import { findCells } from '../range/findCells';
import { joinCells } from '../range/joinCells';
import { openRange } from '../range/openRange';
import { copied, deleted } from './sheetEdits';
import { worksheetType } from './worksheetType';

const FIRST_CELL = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** An address, or the name of a range on this sheet. */
function rangeAt(sheet: Worksheet, address: string, { workbook }: HostContext): ApiObject {
  const wanted = address.toLowerCase();
  const named =
    workbook.names.find(({ name, sheetId }) => sheetId === sheet.id && name.toLowerCase() === wanted) ??
    workbook.names.find(({ name, sheetId }) => sheetId === undefined && name.toLowerCase() === wanted);
  const place = named && rangeOfFormula(workbook, named.formula, sheet);
  return openRange(sheet, place?.sheet === sheet ? place.area : areaOn(sheet, address));
}

/** The sheet `step` places further on; hidden ones are passed over if asked. */
function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: unknown, { workbook }: HostContext): ApiObject | null {
  const { sheets } = workbook;
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const next = sheets[index];
    if (!next) return null;
    if (visibleOnly !== true || next.visibility === 'Visible') return apiObject(worksheetType, next);
  }
}

function found(object: ApiObject | null): ApiObject {
  if (!object) throw itemNotFound();
  return object;
}

function findAll(sheet: Worksheet, wanted: unknown, criteria: unknown): ApiObject | null {
  const rows = new Map<number, number[]>();
  for (const { row, column } of findCells(sheet, WHOLE_SHEET, wanted, criteria)) {
    rows.set(row, [...(rows.get(row) ?? []), column]);
  }
  return openAreasOrNull(sheet, joinCells([...rows]));
}

export const sheetMethods: Readonly<Record<string, Method<Worksheet>>> = {
  getRange: (sheet, [address], host) =>
    address == null ? openRange(sheet, WHOLE_SHEET) : rangeAt(sheet, text(address), host),
  getRanges: (sheet, [address]) => openAreas(sheet, address == null ? [WHOLE_SHEET] : areasOn(sheet, text(address))),
  getRangeByIndexes: (sheet, [row, column, rowCount, columnCount]) =>
    openRange(sheet, {
      row: integer(row, 0),
      column: integer(column, 0),
      rowCount: integer(rowCount, 1),
      columnCount: integer(columnCount, 1),
    }),
  getCell: (sheet, [row, column]) =>
    openRange(sheet, { ...FIRST_CELL, row: integer(row, 0), column: integer(column, 0) }),
  // An empty sheet answers with its first cell.
  getUsedRange: (sheet, [valuesOnly]) => openRange(sheet, sheet.usedRange(valuesOnly === true) ?? FIRST_CELL),
  getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
    const area = sheet.usedRange(valuesOnly === true);
    return area && openRange(sheet, area);
  },
  activate: (sheet, _args, host) => {
    if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
    host.activate(sheet);
    return null;
  },
  calculate: (_sheet, _args, host) => {
    host.calculate();
    return null;
  },
  delete: (sheet, _args, host) => {
    deleted(sheet, host);
    return null;
  },
  copy: (sheet, [positionType, relativeTo], host) =>
    apiObject(worksheetType, copied(sheet, positionType, relativeTo, host)),
  getNext: (sheet, [visibleOnly], host) => found(neighbour(sheet, 1, visibleOnly, host)),
  getNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
  getPrevious: (sheet, [visibleOnly], host) => found(neighbour(sheet, -1, visibleOnly, host)),
  getPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
  findAll: (sheet, [wanted, criteria]) => found(findAll(sheet, wanted, criteria)),
  findAllOrNullObject: (sheet, [wanted, criteria]) => findAll(sheet, wanted, criteria),
};
