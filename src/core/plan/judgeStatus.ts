import { readDates } from '../register/readColumn';
import { readText } from '../register/readText';
import type { Register } from '../register/Register';
import { isActive, isEnded, statusIn, type Status } from '../register/vocabulary';
import type { StatusFilter } from './IndicatorDefinition';
import { judgeDate } from './judgeDate';
import type { Judge } from './Judge';
import { oncePerRegister } from './oncePerRegister';
import type { Doubt, Verdict } from './Measurement';
import type { Period } from './period';

/**
 * Whether each record counts by its status. Without a filter every status
 * does that was understood. A unit that was dissolved after the period existed
 * in it. A register without a column of statuses lists what exists; which of
 * its units work or are dissolved it does not tell.
 */
export function judgeStatus(
  register: Register,
  wanted: StatusFilter | undefined,
  period: Pick<Period, 'from' | 'to'>,
): Judge<Verdict> | Doubt {
  const statusOf = statuses(register);
  if (!register.column('status'))
    return wanted === undefined || wanted === 'existing' ? () => true : { missing: 'status' };
  const dissolved = register.column('dissolved_date');
  const dates = dissolved && readDates(dissolved);
  return (index) => {
    const status = statusOf(index);
    if (status === 'status-empty' || status === 'status-unclear') return status;
    if (wanted === undefined) return true;
    if (wanted === 'ended') return isEnded(status);
    if (wanted === 'active') return isActive(status);
    if (wanted === 'stopped') return !isActive(status) && !isEnded(status);
    if (!isEnded(status)) return true;
    const date = dates?.[index];
    if (!date || date.kind !== 'sure') return false;
    // Dissolved on a day up to the end of the period: gone by then.
    const isGone = judgeDate(date, { from: { year: 1, month: 1, day: 1 }, to: period.to });
    return typeof isGone === 'boolean' ? !isGone : isGone;
  };
}

/** Whether the i-th unit is said not to work any more. */
export function judgeStopped(register: Register): Judge<boolean> {
  const statusOf = statuses(register);
  return (index) => {
    const status = statusOf(index);
    return status !== 'status-empty' && status !== 'status-unclear' && !isActive(status);
  };
}

type StatusReading = Status | 'status-empty' | 'status-unclear';

const statuses = oncePerRegister<StatusReading>((register) => {
  const cells = register.column('status')?.cells;
  const known = new Map<string, StatusReading>();
  return (index) => {
    const text = readText(cells?.[index] ?? '');
    const status = known.get(text) ?? (text === '' ? 'status-empty' : (statusIn(text) ?? 'status-unclear'));
    known.set(text, status);
    return status;
  };
});
