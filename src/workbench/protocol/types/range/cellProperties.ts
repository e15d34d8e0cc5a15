import { formatValue } from '../../../page/format/formatValue';
import { CellError, type Cell } from '../../../workbook/cell';
import type { HostContext } from '../../HostContext';
import { readOnly, type Property } from '../../ObjectType';
import { separatorsOf } from '../separatorsOf';
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
  text: readOnly((range, host) => {
    const options = { separators: separatorsOf(host.locale), date1904: host.workbook.date1904 };
    return readCells(range, host, (cell, row, column) =>
      cell ? formatValue(cell.value, formatOf(range, row, column, host), options).text : '',
    );
  }),
  // Whether all cells, none, or (null) some belong to an array formula that spills.
  hasSpill: readOnly((range, host) => {
    const [first, ...rest] = new Set(
      readCells(range, host, (cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined)?.flat(),
    );
    return rest.length > 0 ? null : (first ?? false);
  }),
};

/** An empty cell is `''`, an error its code. */
export function valueOf(cell: Cell | undefined): string | number | boolean {
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
