import { targetProgress } from '../core/plan/targetProgress';
import type { CellValue } from '../core/sheet/values';
import type { CellResult } from './elementwise';
import { isCellError, notAvailable } from './errors';
import { readFigure, readGoal } from './figures';
import { messages } from './messages';

/**
 * One cell of `HTX.PROGRESS`: the ratio, `''` where nothing was reached yet
 * (the cell is empty), `#N/A` without a plan or where a text can be read in two
 * ways, `#VALUE!` for what is no number.
 */
export function progressOf([actual = '', plan = '']: readonly CellValue[]): CellResult {
  const done = readFigure(actual);
  const target = readGoal(plan);
  if (isCellError(done)) return done;
  if (isCellError(target)) return target;
  if (done === null) return '';
  if (target === null) return notAvailable(messages.noPlan);
  const ratio = targetProgress(done, target);
  if (ratio !== null) return ratio;
  return notAvailable(target.minimum === null ? messages.onlyLimit(target.text) : messages.noPlan);
}
