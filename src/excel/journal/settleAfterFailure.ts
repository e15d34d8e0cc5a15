import { toHtxError } from '../errors/toHtxError';
import { runExcel } from '../host/runExcel';
import type { StoredStep } from '../state/journalSection';
import { JournalDesk } from './JournalDesk';
import { reconcile } from './reconcile';

/**
 * Finds out, after an error, how far a step came, and makes the journal say
 * so. Where all of it was done the error meant nothing, and the step is given
 * back; otherwise the error is thrown on. Excel may be out of reach: then the
 * announced step is settled when the journal is next read.
 */
export async function settleAfterFailure(error: unknown, id: string): Promise<{ readonly step: StoredStep }> {
  const settled = await settledStep(id).catch(() => undefined);
  if (settled?.isComplete) return { step: settled.step };
  throw toHtxError(error);
}

async function settledStep(id: string): Promise<{ step: StoredStep; isComplete: boolean } | undefined> {
  return runExcel(async (context) => {
    const desk = await JournalDesk.open(context);
    const before = desk.journal.steps.find((step) => step.id === id);
    if (!before) return undefined;
    const journal = await reconcile(desk);
    await context.sync();
    const step = journal.steps.find((candidate) => candidate.id === id);
    return step && { step, isComplete: step.count === before.count && before.status !== 'reverting' };
  });
}
