import type { Rectangle } from '../../../workbook/Worksheet';
import { readOnly, type ObjectType } from '../../ObjectType';
import { itemNotFound } from '../../RichApiError';
import { valueOf } from '../range/cellProperties';
import { openRange } from '../range/openRange';
import { readCells } from '../range/readCells';
import { SheetRange } from '../range/SheetRange';
import { shiftRange } from '../range/shiftRange';
import { writeEntries } from '../range/writeCells';
import { bodyArea } from './tableAreas';
import type { TableTarget } from './TableTarget';

export interface RowTarget extends TableTarget {
  /** Counted from the first row of data. */
  readonly index: number;
}

function areaOfRow({ table, index }: RowTarget): Rectangle {
  const body = bodyArea(table);
  if (index >= body.rowCount) throw itemNotFound();
  return { ...body, row: body.row + index, rowCount: 1 };
}

const rangeOf = (target: RowTarget): SheetRange => new SheetRange(target.sheet, areaOfRow(target));

export const tableRowType: ObjectType<RowTarget> = {
  name: 'TableRow',
  properties: {
    index: readOnly(({ index }) => index),
    values: {
      get: (target, host) => readCells(rangeOf(target), host, valueOf),
      set: (target, value, host) => writeEntries(rangeOf(target), value, host, 'TableRow.values'),
    },
  },
  methods: {
    getRange: (target) => openRange(target.sheet, areaOfRow(target)),
    delete: (target, _args, host) => {
      shiftRange(target.sheet, areaOfRow(target), 'delete', 'Up', host);
      return null;
    },
  },
};
