import { cellAddress, LAST_COLUMN, LAST_ROW, quoteSheetName } from '../../../../core/sheet/address';
import { CellError, type CellValue } from '../../cell';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import { Unsupported } from '../evaluate/Unsupported';
import { parseCached } from '../syntax/parseCached';
import { broadcast } from '../values/broadcast';
import { Matrix } from '../values/Matrix';
import { RangeRef } from '../values/RangeRef';
import { toNumber } from '../values/toNumber';
import { toText } from '../values/toText';
import type { Value } from '../values/Value';

/** Functions that look at a reference and not, or not only, at what is in its cells. */
export const referenceFunctions: Readonly<Record<string, OwnFunction>> = {
  ROW: (call) => {
    if (call.omitted(0)) return call.context.row + 1;
    const range = call.range(0);
    if (range instanceof CellError) return range;
    return series(range.area.rowCount, (index) => [range.area.row + index + 1]);
  },

  COLUMN: (call) => {
    if (call.omitted(0)) return call.context.column + 1;
    const range = call.range(0);
    if (range instanceof CellError) return range;
    const columns = Array.from({ length: range.area.columnCount }, (_, index) => range.area.column + index + 1);
    return columns.length === 1 ? (columns[0] ?? 0) : new Matrix([columns]);
  },

  ROWS: (call) => sizeOf(call, ({ rowCount }) => rowCount),
  COLUMNS: (call) => sizeOf(call, ({ columnCount }) => columnCount),
  AREAS: (call) => {
    const ast = call.args[0];
    return ast?.kind === 'union' ? ast.parts.length : 1;
  },

  INDEX: (call) => {
    const source = call.value(0);
    if (source instanceof CellError) return source;
    const rows = call.omitted(1) ? 0 : call.result(1);
    const columns = call.omitted(2) ? undefined : call.result(2);
    if (rows instanceof Matrix || columns instanceof Matrix) {
      const values = call.evaluator.read(source);
      return broadcast([rows, columns ?? 1], (row, column) => first(call, index(values, row, column)));
    }
    return index(source, rows, columns);
  },

  OFFSET: (call) => {
    const range = call.range(0);
    if (range instanceof CellError) return range;
    const { area } = range;
    const numbers = [1, 2, 3, 4].map((at) =>
      call.number(at, at === 3 ? area.rowCount : at === 4 ? area.columnCount : 0),
    );
    const error = numbers.find((number) => number instanceof CellError);
    if (error !== undefined) return error;
    const [down = 0, right = 0, height = 0, width = 0] = numbers.map((number) => Math.trunc(Number(number)));
    if (height === 0 || width === 0) return new CellError('#REF!');
    return inside(
      range,
      area.row + down + (height < 0 ? height + 1 : 0),
      area.column + right + (width < 0 ? width + 1 : 0),
      Math.abs(height),
      Math.abs(width),
    );
  },

  INDIRECT: (call) => {
    const text = toText(call.scalar(0));
    if (text instanceof CellError) return text;
    const ast = parseCached(`=${text.trim()}`);
    if (ast?.kind !== 'reference' && ast?.kind !== 'name' && ast?.kind !== 'table') return new CellError('#REF!');
    const value = call.evaluator.evaluate(ast);
    return value instanceof RangeRef ? value : new CellError('#REF!');
  },

  ADDRESS: (call) => {
    const [row, column, kind] = [call.number(0, 0), call.number(1, 0), call.number(2, 1)];
    if (row instanceof CellError) return row;
    if (column instanceof CellError) return column;
    if (kind instanceof CellError) return kind;
    if (row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN) return new CellError('#VALUE!');
    const [, letters = '', digits = ''] =
      /^([A-Z]+)(\d+)$/.exec(cellAddress(Math.trunc(row), Math.trunc(column))) ?? [];
    const address = `${kind === 1 || kind === 3 ? '$' : ''}${letters}${kind === 1 || kind === 2 ? '$' : ''}${digits}`;
    const sheet = call.omitted(4) ? '' : toText(call.scalar(4));
    return sheet instanceof CellError ? sheet : sheet === '' ? address : `${quoteSheetName(sheet)}!${address}`;
  },

  ISREF: (call) => call.value(0) instanceof RangeRef,

  ISFORMULA: (call) => {
    const range = call.range(0);
    return range instanceof CellError ? range : call.context.formulaAt(range) !== undefined;
  },

  FORMULATEXT: (call) => {
    const range = call.range(0);
    return range instanceof CellError ? range : (call.context.formulaAt(range) ?? new CellError('#N/A'));
  },

  CELL: (call) => {
    const what = toText(call.scalar(0));
    if (what instanceof CellError) return what;
    const range = call.range(1);
    if (range instanceof CellError) return range;
    const { sheet, area } = range;
    const corner = new RangeRef(sheet, { ...area, rowCount: 1, columnCount: 1 });
    switch (what.toLowerCase()) {
      case 'row':
        return area.row + 1;
      case 'col':
        return area.column + 1;
      case 'address':
        return cellAddress(area.row + 1, area.column + 1).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
      case 'contents':
        return corner;
      case 'type': {
        const value = call.evaluator.read(corner);
        return value === null ? 'b' : typeof value === 'string' ? 'l' : 'v';
      }
      default:
        throw new Unsupported(`CELL("${what}")`);
    }
  },

  SHEET: (call) => {
    const { sheets } = call.context.workbook;
    if (call.omitted(0)) return sheets.indexOf(call.context.sheet) + 1;
    const value = call.value(0);
    const sheet = value instanceof RangeRef ? value.sheet : call.context.workbook.sheetByName(String(call.scalar(0)));
    return sheet ? sheets.indexOf(sheet) + 1 : new CellError('#N/A');
  },

  SHEETS: (call) => (call.omitted(0) ? call.context.workbook.sheets.length : 1),

  /** What a file has for `@`. */
  SINGLE: (call) => {
    const ast = call.args[0];
    return ast
      ? call.evaluator.evaluate({ kind: 'unary', operator: '@', operand: ast }, call.scope)
      : new CellError('#VALUE!');
  },

  /** What a file has for `A1#`. */
  ANCHORARRAY: (call) => {
    const ast = call.args[0];
    return ast
      ? call.evaluator.evaluate({ kind: 'postfix', operator: '#', operand: ast }, call.scope)
      : new CellError('#VALUE!');
  },
};

function series(length: number, row: (index: number) => CellValue[]): Value {
  const rows = Array.from({ length }, (_, index) => row(index));
  return length === 1 ? (rows[0]?.[0] ?? 0) : new Matrix(rows);
}

function sizeOf(call: FunctionCall, size: (of: { rowCount: number; columnCount: number }) => number): CellValue {
  const value = call.value(0);
  if (value instanceof CellError) return value;
  if (value instanceof RangeRef) return size(value.area);
  return value instanceof Matrix ? size(value) : 1;
}

/** A part of a reference is a reference; 0 means all rows or columns. With one number a single row counts along it. */
function index(source: Value, rowValue: CellValue, columnValue: CellValue | undefined): Value {
  const size =
    source instanceof RangeRef ? source.area : source instanceof Matrix ? source : { rowCount: 1, columnCount: 1 };
  const along = columnValue === undefined && size.rowCount === 1 && size.columnCount > 1;
  const row = along ? 0 : toNumber(rowValue);
  const column = along
    ? toNumber(rowValue)
    : columnValue === undefined
      ? size.columnCount === 1
        ? 1
        : 0
      : toNumber(columnValue);
  if (row instanceof CellError) return row;
  if (column instanceof CellError) return column;
  const [r, c] = [Math.trunc(row), Math.trunc(column)];
  if (r < 0 || c < 0) return new CellError('#VALUE!');
  if (r > size.rowCount || c > size.columnCount) return new CellError('#REF!');
  if (source instanceof RangeRef) {
    const { area } = source;
    return new RangeRef(source.sheet, {
      row: r === 0 ? area.row : area.row + r - 1,
      column: c === 0 ? area.column : area.column + c - 1,
      rowCount: r === 0 ? area.rowCount : 1,
      columnCount: c === 0 ? area.columnCount : 1,
    });
  }
  if (!(source instanceof Matrix)) return source;
  const rows = r === 0 ? source.rows : source.rows.slice(r - 1, r);
  const part = new Matrix(c === 0 ? rows : rows.map((values) => values.slice(c - 1, c)));
  return part.rowCount === 1 && part.columnCount === 1 ? (part.at(0, 0) ?? null) : part;
}

function first(call: FunctionCall, value: Value): CellValue {
  const result = call.evaluator.read(value);
  return result instanceof Matrix ? (result.at(0, 0) ?? null) : result;
}

function inside(
  range: RangeRef,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): RangeRef | CellError {
  const fits = row >= 0 && column >= 0 && row + rowCount <= LAST_ROW && column + columnCount <= LAST_COLUMN;
  return fits ? new RangeRef(range.sheet, { row, column, rowCount, columnCount }) : new CellError('#REF!');
}
