import { CellError } from '../../cell';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import { broadcast } from '../values/broadcast';
import { toNumber } from '../values/toNumber';
import type { Value } from '../values/Value';

/** Ranks, which the engine gives for its own references only. */
export const rankFunctions: Readonly<Record<string, OwnFunction>> = {
  RANK: (call) => rank(call, (before) => before + 1),
  'RANK.EQ': (call) => rank(call, (before) => before + 1),
  'RANK.AVG': (call) => rank(call, (before, equal) => before + (equal + 1) / 2),
};

/** From the largest down, or from the smallest up when the third argument is not 0; `#N/A` for a number that is not there. */
function rank(call: FunctionCall, place: (before: number, equal: number) => number): Value {
  const range = call.range(1);
  if (range instanceof CellError) return range;
  const ascending = call.number(2, 0);
  if (ascending instanceof CellError) return ascending;
  const { values } = call.context.index(range);
  const error = values.find((value) => value instanceof CellError);
  if (error !== undefined) return error;
  const numbers = values.filter((value) => typeof value === 'number');
  return broadcast([call.result(0)], (value) => {
    const wanted = toNumber(value);
    if (wanted instanceof CellError) return wanted;
    const equal = numbers.filter((number) => number === wanted).length;
    const before = numbers.filter((number) => (ascending === 0 ? number > wanted : number < wanted)).length;
    return equal === 0 ? new CellError('#N/A') : place(before, equal);
  });
}
