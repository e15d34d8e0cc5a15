import { CellError, type CellValue } from '../../cell';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import { broadcast } from '../values/broadcast';
import { isEqual } from '../values/compare';
import { Matrix } from '../values/Matrix';
import { toLogical } from '../values/toLogical';
import { toNumber } from '../values/toNumber';
import type { Result, Value } from '../values/Value';

/** Functions that evaluate only the arguments that they need: a cycle or an error in the other branch does no harm. */
export const logicalFunctions: Readonly<Record<string, OwnFunction>> = {
  IF: (call) => {
    if (call.count < 2 || call.count > 3) return new CellError('#VALUE!');
    const condition = call.result(0);
    if (condition instanceof Matrix) {
      const otherwise = call.count < 3 ? false : call.result(2);
      return broadcast([condition, call.result(1), otherwise], (test, yes, no) => {
        const truth = toLogical(test);
        return truth instanceof CellError ? truth : truth ? yes : no;
      });
    }
    const truth = toLogical(condition);
    if (truth instanceof CellError) return truth;
    if (truth) return call.value(1);
    return call.count < 3 ? false : call.value(2);
  },

  IFS: (call) => {
    if (call.count === 0 || call.count % 2 === 1) return new CellError('#VALUE!');
    return ifs(call, 0);
  },

  IFERROR: (call) => replaceErrors(call, () => true),

  IFNA: (call) => replaceErrors(call, ({ code }) => code === '#N/A'),

  SWITCH: (call) => {
    const subject = call.scalar(0);
    if (subject instanceof CellError) return subject;
    let index = 1;
    for (; index + 1 < call.count; index += 2) {
      const candidate = call.scalar(index);
      if (candidate instanceof CellError) return candidate;
      if (isEqual(subject, candidate)) return call.value(index + 1);
    }
    return index < call.count ? call.value(index) : new CellError('#N/A');
  },

  CHOOSE: (call) => {
    const which = call.result(0);
    if (which instanceof Matrix) {
      const choices = call.args.slice(1).map((_, index) => call.result(index + 1));
      return broadcast([which, ...choices], (number, ...values) => {
        const index = toNumber(number);
        return index instanceof CellError ? index : (values[Math.trunc(index) - 1] ?? new CellError('#VALUE!'));
      });
    }
    const index = toNumber(which);
    if (index instanceof CellError) return index;
    return index >= 1 && Math.trunc(index) < call.count ? call.value(Math.trunc(index)) : new CellError('#VALUE!');
  },

  AND: (call) => combine(call, (truths) => truths.every(Boolean)),
  OR: (call) => combine(call, (truths) => truths.some(Boolean)),
  XOR: (call) => combine(call, (truths) => truths.filter(Boolean).length % 2 === 1),

  NOT: (call) =>
    broadcast([call.result(0)], (value) => {
      const truth = toLogical(value);
      return truth instanceof CellError ? truth : !truth;
    }),

  TRUE: () => true,
  FALSE: () => false,
};

function ifs(call: FunctionCall, index: number): Value {
  if (index >= call.count) return new CellError('#N/A');
  const condition = call.result(index);
  if (condition instanceof Matrix) {
    return broadcast(
      [condition, call.result(index + 1), call.evaluator.read(ifs(call, index + 2))],
      (test, yes, no) => {
        const truth = toLogical(test);
        return truth instanceof CellError ? truth : truth ? yes : no;
      },
    );
  }
  const truth = toLogical(condition);
  if (truth instanceof CellError) return truth;
  return truth ? call.value(index + 1) : ifs(call, index + 2);
}

function replaceErrors(call: FunctionCall, wanted: (error: CellError) => boolean): Result {
  const result = call.result(0);
  const isWanted = (value: CellValue) => value instanceof CellError && wanted(value);
  if (result instanceof Matrix) {
    if (!result.rows.some((row) => row.some(isWanted))) return result;
    return broadcast([result, call.result(1)], (value, instead) => (isWanted(value) ? instead : value));
  }
  return isWanted(result) ? call.result(1) : result;
}

/** Text and blanks in references and arrays do not count; without any truth value it is `#VALUE!`. */
function combine(call: FunctionCall, judge: (truths: readonly boolean[]) => boolean): CellValue {
  const truths: boolean[] = [];
  for (let index = 0; index < call.count; index += 1) {
    const direct = call.args[index]?.kind !== 'reference';
    const result = call.result(index);
    const values = result instanceof Matrix ? result.rows.flat() : [result];
    for (const value of values) {
      if (
        (value === null && !call.omitted(index)) ||
        (typeof value === 'string' && (result instanceof Matrix || !direct))
      ) {
        continue;
      }
      const truth = toLogical(value);
      if (truth instanceof CellError) return truth;
      truths.push(truth);
    }
  }
  return truths.length === 0 ? new CellError('#VALUE!') : judge(truths);
}
