import { CellError, type CellValue } from '../../cell';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import { broadcast } from '../values/broadcast';
import { toNumber } from '../values/toNumber';
import type { Value } from '../values/Value';

/**
 * Rounding as Excel does it: by the decimal digits that it shows (15), so that
 * 1.005 becomes 1.01, and halves away from zero.
 */
export const roundingFunctions: Readonly<Record<string, OwnFunction>> = {
  ROUND: (call) => rounded(call, (size) => Math.round(size)),
  ROUNDUP: (call) => rounded(call, (size) => Math.ceil(size)),
  ROUNDDOWN: (call) => rounded(call, (size) => Math.floor(size)),
  TRUNC: (call) => rounded(call, (size) => Math.floor(size)),
  INT: (call) => numeric(call, 1, [0], (value) => Math.floor(value)),
  MOD: (call) =>
    numeric(call, 2, [0, 0], (value, divisor) =>
      divisor === 0 ? new CellError('#DIV/0!') : value - divisor * Math.floor(value / divisor),
    ),
};

function rounded(call: FunctionCall, whole: (size: number) => number): Value {
  return numeric(call, 2, [0, 0], (value, digits) => {
    const places = Math.trunc(digits);
    const size = Number(shift(Math.abs(value), places).toPrecision(15));
    const result = shift(whole(size), -places);
    return value < 0 ? 0 - result : result;
  });
}

/** `value` times ten to the power of `places`, through its decimal digits, so that no double rounding creeps in. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function numeric(
  call: FunctionCall,
  most: number,
  defaults: readonly number[],
  compute: (...numbers: number[]) => CellValue,
): Value {
  if (call.count === 0 || call.count > most) return new CellError('#VALUE!');
  const operands = defaults.map((fallback, index) => (call.omitted(index) ? fallback : call.result(index)));
  return broadcast(operands, (...values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    const result = compute(...numbers);
    return typeof result === 'number' && !Number.isFinite(result) ? new CellError('#NUM!') : result;
  });
}
