import { CellError, type CellValue } from '../../cell';
import { ColumnIndex } from '../criteria/ColumnIndex';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import { broadcast } from '../values/broadcast';
import { Matrix } from '../values/Matrix';
import { RangeRef } from '../values/RangeRef';
import { toLogical } from '../values/toLogical';
import type { Value } from '../values/Value';
import { findAscending, findDescending, findPosition, type MatchMode } from './findPosition';

type Wanted = Exclude<CellValue, CellError>;
type Find = (index: ColumnIndex, wanted: Wanted) => number | undefined;

/** Look-ups: exact ones over an index that is kept, so that a column of them costs little more than one. */
export const lookupFunctions: Readonly<Record<string, OwnFunction>> = {
  MATCH: (call) => {
    const type = call.number(2, 1);
    if (type instanceof CellError) return type;
    return positions(call, (index, wanted) => {
      if (type === 0) return findPosition(index, wanted, 'wildcard');
      return type > 0 ? findAscending(index, wanted) : findDescending(index, wanted);
    });
  },

  XMATCH: (call) => {
    const find = modeOf(call, 2);
    return find instanceof CellError ? find : positions(call, find);
  },

  VLOOKUP: (call) => inTable(call, 'columns'),
  HLOOKUP: (call) => inTable(call, 'rows'),

  XLOOKUP: (call) => {
    const find = modeOf(call, 4);
    if (find instanceof CellError) return find;
    const where = call.value(1);
    const source = call.value(2);
    if (where instanceof CellError) return where;
    if (source instanceof CellError) return source;
    const shape = sizeOf(where);
    const size = sizeOf(source);
    const byRow = shape.columnCount === 1;
    if (
      (!byRow && shape.rowCount !== 1) ||
      (byRow ? size.rowCount !== shape.rowCount : size.columnCount !== shape.columnCount)
    ) {
      return new CellError('#VALUE!');
    }
    const index = indexOf(call, where);
    return look(call, call.result(0), (wanted) => {
      const position = find(index, wanted);
      if (position === undefined) return call.omitted(3) ? new CellError('#N/A') : call.value(3);
      return byRow ? part(source, position, undefined) : part(source, undefined, position);
    });
  },

  LOOKUP: (call) => {
    const where = call.value(1);
    if (where instanceof CellError) return where;
    const { rowCount, columnCount } = sizeOf(where);
    const tall = rowCount >= columnCount;
    const keys = call.count > 2 ? where : tall ? part(where, undefined, 0) : part(where, 0, undefined);
    const results =
      call.count > 2
        ? call.value(2)
        : tall
          ? part(where, undefined, columnCount - 1)
          : part(where, rowCount - 1, undefined);
    if (results instanceof CellError) return results;
    const index = indexOf(call, keys);
    const down = sizeOf(results).columnCount === 1;
    return look(call, call.result(0), (wanted) => {
      const position = findAscending(index, wanted);
      if (position === undefined) return new CellError('#N/A');
      return down ? part(results, position, 0) : part(results, 0, position);
    });
  },
};

/** One answer a wanted value; a matrix of wanted values gives a matrix, of the first value of each answer. */
function look(call: FunctionCall, wanted: CellValue | Matrix, answer: (wanted: Wanted) => Value): Value {
  if (!(wanted instanceof Matrix)) return wanted instanceof CellError ? wanted : answer(wanted);
  return broadcast([wanted], (value) => {
    if (value instanceof CellError) return value;
    const result = call.evaluator.read(answer(value));
    return result instanceof Matrix ? (result.at(0, 0) ?? null) : result;
  });
}

/** `MATCH`: the place in a single row or column, from 1. */
function positions(call: FunctionCall, find: Find): Value {
  const where = call.value(1);
  if (where instanceof CellError) return where;
  const { rowCount, columnCount } = sizeOf(where);
  if (rowCount > 1 && columnCount > 1) return new CellError('#N/A');
  const index = indexOf(call, where);
  return look(call, call.result(0), (wanted) => {
    const position = find(index, wanted);
    return position === undefined ? new CellError('#N/A') : position + 1;
  });
}

function inTable(call: FunctionCall, along: 'columns' | 'rows'): Value {
  const table = call.value(1);
  if (table instanceof CellError) return table;
  const number = call.number(2, NaN);
  if (number instanceof CellError) return number;
  const approximate = call.omitted(3) ? call.args[3]?.kind !== 'omitted' : toLogical(call.scalar(3));
  if (approximate instanceof CellError) return approximate;
  const { rowCount, columnCount } = sizeOf(table);
  const which = Math.trunc(number);
  if (!(which >= 1)) return new CellError('#VALUE!');
  if (which > (along === 'columns' ? columnCount : rowCount)) return new CellError('#REF!');
  const index = indexOf(call, along === 'columns' ? part(table, undefined, 0) : part(table, 0, undefined));
  return look(call, call.result(0), (wanted) => {
    const position = approximate ? findAscending(index, wanted) : findPosition(index, wanted, 'wildcard');
    if (position === undefined) return new CellError('#N/A');
    return along === 'columns' ? part(table, position, which - 1) : part(table, which - 1, position);
  });
}

/** `match_mode` and `search_mode` of the newer look-ups. */
function modeOf(call: FunctionCall, from: number): Find | CellError {
  const match = call.number(from, 0);
  if (match instanceof CellError) return match;
  const search = call.number(from + 1, 1);
  if (search instanceof CellError) return search;
  const modes: Readonly<Record<number, MatchMode>> = {
    0: 'exact',
    [-1]: 'nextSmaller',
    1: 'nextLarger',
    2: 'wildcard',
  };
  const mode = modes[match];
  if (!mode || ![1, -1, 2, -2].includes(search)) return new CellError('#VALUE!');
  // A search by bisection finds what a search from the front finds, if the values are in order as it demands.
  return (index, wanted) => findPosition(index, wanted, mode, search === -1);
}

function sizeOf(value: Value): { readonly rowCount: number; readonly columnCount: number } {
  if (value instanceof RangeRef) return value.area;
  return value instanceof Matrix ? value : { rowCount: 1, columnCount: 1 };
}

function indexOf(call: FunctionCall, value: Value): ColumnIndex {
  if (value instanceof RangeRef) return call.context.index(value);
  const result = call.evaluator.read(value);
  return new ColumnIndex(result instanceof Matrix ? result.rows.flat() : [result]);
}

/** A row, a column or one cell of a reference (as a reference) or a matrix, zero-based. */
function part(source: Value, row: number | undefined, column: number | undefined): Value {
  if (source instanceof RangeRef) {
    const { area } = source;
    return new RangeRef(source.sheet, {
      row: area.row + (row ?? 0),
      column: area.column + (column ?? 0),
      rowCount: row === undefined ? area.rowCount : 1,
      columnCount: column === undefined ? area.columnCount : 1,
    });
  }
  if (!(source instanceof Matrix)) return source;
  const rows = row === undefined ? source.rows : source.rows.slice(row, row + 1);
  const cut = new Matrix(column === undefined ? rows : rows.map((values) => values.slice(column, column + 1)));
  return cut.rowCount === 1 && cut.columnCount === 1 ? (cut.at(0, 0) ?? null) : cut;
}
