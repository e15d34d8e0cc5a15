import { sumExactly } from '../core/plan/sumExactly';
import type { CellValue } from '../core/sheet/values';
import type { CellResult } from './elementwise';
import { isCellError, notAvailable } from './errors';
import { readFigure, readGoal } from './figures';
import { messages } from './messages';

/** One cell of `HTX.REMAINING`: what is left to the least that the plan asks for, never below 0; `''` for an empty actual. */
export function remainingOf([actual = '', plan = '']: readonly CellValue[]): CellResult {
  const [done, target] = [readFigure(actual), readGoal(plan)];
  if (isCellError(done)) return done;
  if (isCellError(target)) return target;
  if (done === null) return '';
  if (target === null) return notAvailable(messages.noPlan);
  if (target.minimum === null) return notAvailable(messages.onlyLimit(target.text));
  return Math.max(0, sumExactly([target.minimum, -done]));
}
