import { CellError, type Cell } from '../../../workbook/cell';
import type { HostContext } from '../../HostContext';
import { readOnly, type Property } from '../../ObjectType';
import { readCells } from './readCells';
import type { SheetRange } from './SheetRange';
import { writeEntries } from './writeCells';
import { writeNumberFormats } from './writeNumberFormats';

/** What stands in the cells, each as an array of rows. */
export const cellProperties: Readonly<Record<string, Property<SheetRange>>> = {
  values: {
    get: (range, host) => readCells(range, host, valueOf),
    set: (range, value, host) => writeEntries(range, value, host, 'Range.values'),
  },
  formulas: {
    get: (range, host) => readCells(range, host, (cell) => cell?.formula ?? valueOf(cell)),
    set: (range, value, host) => writeEntries(range, value, host, 'Range.formulas'),
  },
  numberFormat: {
    get: (range, host) => readCells(range, host, (_cell, row, column) => formatOf(range, row, column, host)),
    set: writeNumberFormats,
  },
  valueTypes: readOnly((range, host) => readCells(range, host, typeOf)),
};

/** An empty cell is `''`, an error its code. */
function valueOf(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  return value instanceof CellError ? value.code : value;
}

function typeOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

function formatOf({ sheet }: SheetRange, row: number, column: number, host: HostContext): string {
  return host.workbook.styles.get(sheet.styleAt(row, column)).numberFormat;
}
