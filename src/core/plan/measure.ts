import { readDates } from '../register/readColumn';
import type { Register } from '../register/Register';
import type { Measure } from './IndicatorDefinition';
import { judgeDate } from './judgeDate';
import { judgeKind } from './judgeRows';
import { judgeStatus, judgeStopped } from './judgeStatus';
import type { Doubt, DoubtfulRows, Measurement, RowsOfSheet } from './Measurement';
import type { Period } from './period';
import { readAmounts } from './readAmounts';
import { recordKey } from './recordKey';
import { sumExactly } from './sumExactly';

/**
 * Counts or sums the rows that a measure asks for, over all registers of its
 * role. A row counts only when its kind, its date, its status and its amount
 * were read without doubt; a row that may belong to the figure and does not
 * count is told with its reason. Where only such rows were found, or no
 * register at all, there is no figure.
 */
export function measure(measure: Measure, registers: readonly Register[], period: Period): Measurement {
  const parts = measureRegisters(measure, registers, period);
  const doubtful = parts.flatMap((part) => part.doubtful);
  const amounts = parts.flatMap((part) => part.amounts);
  const isOpen = parts.length === 0 || (amounts.length === 0 && doubtful.length > 0);
  return {
    actual: isOpen ? null : total(measure, amounts),
    counted: parts.filter((part) => part.isUsable).map((part) => part.counted),
    doubtful,
    stopped: parts.map((part) => part.stopped).filter(({ rows }) => rows.length > 0),
  };
}

/** What each register of a measure's role gives; `amounts[i]` is that of `counted.rows[i]`. */
export function measureRegisters(measure: Measure, registers: readonly Register[], period: Period): Part[] {
  const seen = new Map<string, string>();
  const roles = [measure.role, ...(measure.otherRoles ?? [])];
  return registers
    .filter(({ sheet }) => roles.includes(sheet.role) && sheet.band !== 'unknown')
    .map((register) => measureRegister(measure, register, period, seen));
}

/** The sum of the amounts, or their average; there is no average of nothing. */
export function total({ amount }: Measure, amounts: readonly number[]): number | null {
  if (amount.kind !== 'average') return sumExactly(amounts);
  return amounts.length > 0 ? sumExactly(amounts) / amounts.length : null;
}

export interface Part {
  /** Whether the sheet has all the columns that the figure needs. */
  readonly isUsable: boolean;
  readonly amounts: readonly number[];
  readonly counted: RowsOfSheet;
  readonly doubtful: readonly DoubtfulRows[];
  readonly stopped: RowsOfSheet;
}

/** Before the first register. */
const BEGINNING = { year: 1, month: 1, day: 1 };

function measureRegister(measure: Measure, register: Register, period: Period, seen: Map<string, string>): Part {
  const sheet = register.sheet.name;
  const dates = register.column(measure.date);
  const kind = judgeKind(register, measure.filter);
  const amount = readAmounts(register, measure.amount);
  const span = measure.at === 'end' ? { from: BEGINNING, to: period.to } : period;
  const status = judgeStatus(register, measure.status, period);
  const unusable = (doubt: Doubt): Part => ({
    isUsable: false,
    amounts: [],
    counted: { sheet, rows: [] },
    doubtful: register.rows.length > 0 ? [{ sheet, doubt, rows: register.rows }] : [],
    stopped: { sheet, rows: [] },
  });
  if (!dates) return unusable({ missing: measure.date });
  if (typeof kind !== 'function') return unusable(kind);
  if (typeof amount !== 'function') return unusable(amount);
  if (typeof status !== 'function') return unusable(status);

  const readings = readDates(dates);
  const isStopped = judgeStopped(register);
  const { key, acrossSheetsOnly } = recordKey(register);
  const amounts: number[] = [];
  const counted: number[] = [];
  const stopped: number[] = [];
  const doubts = new Map<Doubt, number[]>();
  register.rows.forEach((row, index) => {
    const reading = readings[index] ?? { kind: 'empty' };
    // The date first: most rows of a long log lie outside the period, and the rest need not be read for them.
    const inPeriod = judgeDate(reading, span);
    if (inPeriod === false) return;
    const ofKind = kind(index);
    if (ofKind === false) return;
    const ofStatus = status(index);
    if (ofStatus === false) return;
    const value = amount(index);
    const doubt = [inPeriod, ofKind, ofStatus, value].find((verdict) => typeof verdict === 'string');
    if (doubt !== undefined || typeof value === 'string') return note(doubts, doubt ?? 'amount-unclear', row);
    const own = key(index);
    const earlier = own === undefined ? undefined : seen.get(own);
    if (earlier !== undefined && (!acrossSheetsOnly || earlier !== sheet)) return note(doubts, 'duplicate', row);
    if (own !== undefined) seen.set(own, sheet);
    amounts.push(value);
    counted.push(row);
    // Where only certain statuses count there is nothing to be surprised at.
    if (measure.status === undefined && isStopped(index)) stopped.push(row);
  });
  return {
    isUsable: true,
    amounts,
    counted: { sheet, rows: counted },
    doubtful: [...doubts].map(([doubt, rows]) => ({ sheet, doubt, rows })),
    stopped: { sheet, rows: stopped },
  };
}

function note(doubts: Map<Doubt, number[]>, doubt: Doubt, row: number): void {
  const rows = doubts.get(doubt);
  if (rows) rows.push(row);
  else doubts.set(doubt, [row]);
}
