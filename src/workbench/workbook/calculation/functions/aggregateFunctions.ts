import { CellError, type CellValue } from '../../cell';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import { Matrix } from '../values/Matrix';
import { RangeRef } from '../values/RangeRef';
import { toNumber } from '../values/toNumber';
import type { Value } from '../values/Value';

/** The sums and counts that reports consist of, in the arithmetic of doubles. */
export const aggregateFunctions: Readonly<Record<string, OwnFunction>> = {
  SUM: (call) => overNumbers(call, sum),
  PRODUCT: (call) => overNumbers(call, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1))),
  AVERAGE: (call) => overNumbers(call, average),
  MAX: (call) => overNumbers(call, (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  MIN: (call) => overNumbers(call, (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),

  COUNT: (call) => {
    let count = 0;
    for (const { value, direct } of argumentsOf(call)) {
      if (typeof value === 'number') count += 1;
      else if (direct && value !== null && !(value instanceof CellError) && !(toNumber(value) instanceof CellError))
        count += 1;
    }
    return count;
  },

  COUNTA: (call) => {
    let count = 0;
    for (const { value, direct } of argumentsOf(call)) if (value !== null || direct) count += 1;
    return count;
  },

  COUNTBLANK: (call) => {
    const range = call.range(0);
    if (range instanceof CellError) return range;
    const filled = call.context.index(range).values.filter((value) => value !== null && value !== '').length;
    return range.area.rowCount * range.area.columnCount - filled;
  },

  /** Text and blanks count as 0; arrays of another size are `#VALUE!`. */
  SUMPRODUCT: (call) => {
    const operands = call.args.map((_, index) => call.result(index));
    const matrices = operands.map((operand) => (operand instanceof Matrix ? operand : new Matrix([[operand]])));
    const [shape] = matrices;
    if (
      !shape ||
      matrices.some((matrix) => matrix.rowCount !== shape.rowCount || matrix.columnCount !== shape.columnCount)
    ) {
      return new CellError('#VALUE!');
    }
    let total = 0;
    for (let row = 0; row < shape.rowCount; row += 1) {
      for (let column = 0; column < shape.columnCount; column += 1) {
        let product = 1;
        for (const { rows } of matrices) {
          const value = rows[row]?.[column] ?? null;
          if (value instanceof CellError) return value;
          product *= typeof value === 'number' ? value : 0;
        }
        total += product;
      }
    }
    return total;
  },
};

interface Argument {
  readonly value: CellValue;
  /** Written in the formula or computed, not found in a cell or an array. */
  readonly direct: boolean;
}

function* argumentsOf(call: FunctionCall): Generator<Argument> {
  for (let index = 0; index < call.count; index += 1) {
    const value = call.value(index);
    if (value instanceof RangeRef) {
      for (const element of call.context.index(value).values) yield { value: element, direct: false };
      continue;
    }
    const result = call.evaluator.read(value);
    if (result instanceof Matrix) {
      for (const row of result.rows) for (const element of row) yield { value: element, direct: false };
    } else {
      yield { value: result, direct: true };
    }
  }
}

/** The numbers among the arguments; text and truth values count only where they are written in the formula itself. */
export function numbersOf(call: FunctionCall): number[] | CellError {
  const numbers: number[] = [];
  for (const { value, direct } of argumentsOf(call)) {
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof CellError) return value;
    else if (direct) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function average(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? new CellError('#DIV/0!') : sum(numbers) / numbers.length;
}

function overNumbers(call: FunctionCall, compute: (numbers: readonly number[]) => CellValue): Value {
  const numbers = numbersOf(call);
  if (numbers instanceof CellError) return numbers;
  const result = compute(numbers);
  return typeof result === 'number' && !Number.isFinite(result) ? new CellError('#NUM!') : result;
}
