import { targetProgress } from '../core/plan/targetProgress';
import { parseTarget } from '../core/plan/target';
import { formatTarget } from '../core/plan/formatTarget';
import { readNumber } from '../core/register/readNumber';
import type { CellValue } from '../core/sheet/values';
import { formatNumber } from '../core/vietnamese/formatNumber';
import type { CellResult } from './elementwise';
import { invalidValue, notAvailable } from './errors';
import { messages } from './messages';

const EXACT = { decimals: 6 };

/**
 * One cell of `HTX.PROGRESS`: the ratio, `''` where nothing was reached yet
 * (the cell is empty), `#N/A` without a plan or where a text can be read in two
 * ways, `#VALUE!` for what is no number.
 */
export function progressOf([actual = '', plan = '']: readonly CellValue[]): CellResult {
  const done = readNumber(actual);
  if (done.kind === 'unreadable') return invalidValue(messages.notANumber(done.text));
  const target = parseTarget(plan);
  if (target.kind === 'unreadable') return invalidValue(messages.notATarget(target.text));
  if (done.kind === 'empty') return target.kind === 'empty' || target.kind === 'sure' ? '' : ambiguousTarget(plan);
  if (done.kind === 'ambiguous') {
    const readings = done.candidates.map((value) => formatNumber(value, EXACT));
    return notAvailable(messages.ambiguous(String(actual), readings));
  }
  if (target.kind === 'empty') return notAvailable(messages.noPlan);
  if (target.kind === 'ambiguous') return ambiguousTarget(plan);
  const ratio = targetProgress(done.value, target.value);
  if (ratio !== null) return ratio;
  return notAvailable(target.value.minimum === null ? messages.onlyLimit(target.value.text) : messages.noPlan);
}

function ambiguousTarget(plan: CellValue): CellResult {
  const target = parseTarget(plan);
  const readings = target.kind === 'ambiguous' ? target.candidates.map(formatTarget) : [];
  return notAvailable(messages.ambiguous(String(plan), readings));
}
