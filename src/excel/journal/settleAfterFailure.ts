import { toHtxError } from '../errors/toHtxError';
import { runExcel } from '../host/runExcel';
import type { StoredStep } from '../state/journalSection';
import { JournalDesk } from './JournalDesk';
import { reconcile } from './reconcile';

/** What a step was about to come to when it failed. */
export interface Intended<T> {
  /** How many changes of the step stand when all goes well. */
  readonly standing: number;
  readonly outcome: T;
}

/**
 * Finds out, after an error, how far a step came, and makes the journal say
 * so. Where all of it was done the error meant nothing, and the intended
 * outcome is given; otherwise the error is thrown on. Excel may be out of
 * reach: then the step is settled when the journal is next read.
 *
 * @param intended `undefined` when nothing had been announced yet
 */
export async function settleAfterFailure<T>(error: unknown, id: string, intended: Intended<T> | undefined): Promise<T> {
  if (intended) {
    const step = await settledStep(id).catch(() => undefined);
    if (step && standingOf(step) === intended.standing) return intended.outcome;
  }
  throw toHtxError(error);
}

/** How many changes of a step have not been reverted. */
export function standingOf({ sheets }: Pick<StoredStep, 'sheets'>): number {
  return sheets.reduce((sum, { changes }) => sum + changes.length, 0);
}

async function settledStep(id: string): Promise<StoredStep | undefined> {
  return runExcel(async (context) => {
    const { steps } = await reconcile(await JournalDesk.open(context));
    await context.sync();
    return steps.find((step) => step.id === id);
  });
}
