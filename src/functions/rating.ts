import { judgeAt, type TargetVerdict } from '../core/plan/judgeTarget';
import type { CellValue } from '../core/sheet/values';
import type { CellResult } from './elementwise';
import { isCellError, notAvailable } from './errors';
import { readElapsed, readFigure, readGoal } from './figures';
import { messages } from './messages';

/** The words of the half-year table; Vietnamese in any language, since they are data of the sheet. */
const WORDS: Readonly<Record<TargetVerdict, string>> = {
  exceeded: 'Vượt kế hoạch',
  met: 'Đạt kế hoạch',
  onTrack: 'Đúng tiến độ',
  behind: 'Chậm tiến độ',
  // The year is over, and it is not reached.
  missed: 'Chậm tiến độ',
  overLimit: 'Quá mức tối đa',
  unplanned: 'Ngoài kế hoạch',
};

/** One cell of `HTX.RATING`: how the actual stands to the plan after a share of the year; `''` for an empty actual. */
export function ratingOf([actual = '', plan = '', elapsed = '']: readonly CellValue[]): CellResult {
  const [done, target, share] = [readFigure(actual), readGoal(plan), readElapsed(elapsed)];
  if (isCellError(done)) return done;
  if (isCellError(target)) return target;
  if (isCellError(share)) return share;
  if (done === null) return '';
  const verdict = judgeAt(done, target, share);
  return verdict === null ? notAvailable(messages.noPlan) : WORDS[verdict];
}
