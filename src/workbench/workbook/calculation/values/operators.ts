import { CellError, type CellValue } from '../../cell';
import type { BinaryOperator } from '../syntax/Ast';
import { compare, isEqual } from './compare';
import { toNumber } from './toNumber';
import { toText } from './toText';

/** The operators that work on values; `:` and the intersection work on references. */
export type ValueOperator = Exclude<BinaryOperator, ':' | ' '>;

/** One operator on two scalars. Arithmetic is that of doubles, as in Excel; what leaves their range is `#NUM!`. */
export function operate(operator: ValueOperator, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case '&':
      return concatenate(left, right);
    case '=':
      return isEqual(left, right);
    case '<>':
      return !isEqual(left, right);
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, left, right);
  }
}

/** `-value`. */
export function negate(value: CellValue): CellValue {
  const number = toNumber(value);
  return number instanceof CellError ? number : 0 - number;
}

/** `value%`. */
export function percent(value: CellValue): CellValue {
  const number = toNumber(value);
  return number instanceof CellError ? number : number / 100;
}

function concatenate(left: CellValue, right: CellValue): CellValue {
  const [a, b] = [toText(left), toText(right)];
  if (a instanceof CellError) return a;
  return b instanceof CellError ? b : a + b;
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: CellValue, right: CellValue): CellValue {
  const a = toNumber(left);
  if (a instanceof CellError) return a;
  const b = toNumber(right);
  if (b instanceof CellError) return b;
  switch (operator) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? new CellError('#DIV/0!') : finite(a / b);
    case '^':
      if (a === 0 && b <= 0) return new CellError(b === 0 ? '#NUM!' : '#DIV/0!');
      return finite(a ** b);
  }
}

/** `-0` is 0 to Excel. */
function finite(value: number): CellValue {
  return Number.isFinite(value) ? value + 0 : new CellError('#NUM!');
}
