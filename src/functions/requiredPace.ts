import { parseTarget } from '../core/plan/target';
import type { CellValue } from '../core/sheet/values';
import type { CellResult } from './elementwise';
import { isCellError, notAvailable } from './errors';
import { readElapsed } from './figures';
import { messages } from './messages';
import { remainingOf } from './remaining';

const MONTHS = 12;

/**
 * One cell of `HTX.REQUIREDPACE`: what each month that is left of the year must
 * bring; 0 once the plan is reached, `#N/A` when the year is over before that,
 * and for a share (50%), which does not add up month by month.
 */
export function requiredPaceOf([actual = '', plan = '', elapsed = '']: readonly CellValue[]): CellResult {
  const left = remainingOf([actual, plan]);
  const share = readElapsed(elapsed);
  if (isCellError(share)) return share;
  if (typeof left !== 'number' || left === 0) return left;
  const target = parseTarget(plan);
  if (target.kind === 'sure' && target.value.percent) return notAvailable(messages.noPaceOfShare);
  // Counted in months: 1 - 0.9 has a binary error that 12 - 10.8 would show.
  const months = Math.round((1 - share) * MONTHS * 1e9) / 1e9;
  return months > 0 ? left / months : notAvailable(messages.yearIsOver);
}
