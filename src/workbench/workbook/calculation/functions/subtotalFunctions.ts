import { CellError, type CellValue } from '../../cell';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import { Matrix } from '../values/Matrix';
import { RangeRef } from '../values/RangeRef';
import { average, sum } from './aggregateFunctions';

/** By the number that `SUBTOTAL` and `AGGREGATE` know them by. */
const NAMES = [
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV.S',
  'STDEV.P',
  'SUM',
  'VAR.S',
  'VAR.P',
  'MEDIAN',
  'MODE.SNGL',
  'LARGE',
  'SMALL',
  'PERCENTILE.INC',
  'QUARTILE.INC',
  'PERCENTILE.EXC',
  'QUARTILE.EXC',
] as const;

/** Totals that pass over other subtotals, and over hidden rows or errors when asked to. */
export const subtotalFunctions: Readonly<Record<string, OwnFunction>> = {
  SUBTOTAL: (call) => {
    const number = call.number(0, 0);
    if (number instanceof CellError) return number;
    const name = NAMES[(number > 100 ? number - 100 : number) - 1];
    if (name === undefined || (number > 11 && number < 101) || number > 111) return new CellError('#VALUE!');
    const values = collect(call, 1, call.count, { hidden: number > 100, errors: false, subtotals: true });
    return values instanceof CellError ? values : total(call, name, values);
  },

  AGGREGATE: (call) => {
    const number = call.number(0, 0);
    const option = call.number(1, 0);
    if (number instanceof CellError) return number;
    if (option instanceof CellError) return option;
    const name = NAMES[number - 1];
    if (name === undefined || !(option >= 0 && option <= 7)) return new CellError('#VALUE!');
    const skip = {
      hidden: [1, 3, 5, 7].includes(option),
      errors: [2, 3, 6, 7].includes(option),
      subtotals: option <= 3,
    };
    const ranked = number >= 14;
    const values = collect(call, 2, ranked ? 3 : call.count, skip);
    return values instanceof CellError ? values : total(call, name, values, ranked ? call.scalar(3) : undefined);
  },
};

interface Skipped {
  readonly hidden: boolean;
  readonly errors: boolean;
  readonly subtotals: boolean;
}

function collect(call: FunctionCall, from: number, until: number, skip: Skipped): CellValue[] | CellError {
  const values: CellValue[] = [];
  for (let at = from; at < until; at += 1) {
    const value = call.value(at);
    const result = call.evaluator.read(value);
    if (!(value instanceof RangeRef) && !(result instanceof Matrix)) return new CellError('#VALUE!');
    const rows = result instanceof Matrix ? result.rows : [[result]];
    rows.forEach((row, rowOffset) => {
      row.forEach((element, columnOffset) => {
        if (element === null || (skip.errors && element instanceof CellError)) return;
        if (value instanceof RangeRef && isSkipped(call, value, rowOffset, columnOffset, skip)) return;
        values.push(element);
      });
    });
  }
  return values;
}

function isSkipped(call: FunctionCall, { sheet, area }: RangeRef, row: number, column: number, skip: Skipped): boolean {
  if (skip.hidden && call.context.isRowHidden(sheet, area.row + row)) return true;
  if (!skip.subtotals) return false;
  const cell = new RangeRef(sheet, { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 });
  return /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(call.context.formulaAt(cell) ?? '');
}

function total(
  call: FunctionCall,
  name: (typeof NAMES)[number],
  values: readonly CellValue[],
  rank?: CellValue,
): CellValue {
  if (name === 'COUNTA') return values.length;
  const numbers = values.filter((value) => typeof value === 'number');
  if (name === 'COUNT') return numbers.length;
  const error = values.find((value) => value instanceof CellError);
  if (error !== undefined) return error;
  switch (name) {
    case 'SUM':
      return sum(numbers);
    case 'AVERAGE':
      return average(numbers);
    case 'MAX':
      return numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
    case 'MIN':
      return numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
    case 'PRODUCT':
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1);
    default: {
      if (numbers.length === 0)
        return new CellError(name.startsWith('STDEV') || name.startsWith('VAR') ? '#DIV/0!' : '#NUM!');
      const column = new Matrix(numbers.map((number) => [number]));
      const result = call.context.library.call(name, rank === undefined ? [column] : [column, rank]);
      return result instanceof Matrix ? (result.at(0, 0) ?? null) : result;
    }
  }
}
