import { exclusive } from '../host/exclusive';
import { runExcel } from '../host/runExcel';
import { JournalDesk } from './JournalDesk';
import { reconcile } from './reconcile';
import { standingOf } from './settleAfterFailure';

/** A step as the pane shows it. */
export interface HistoryStep {
  readonly id: string;
  readonly title: string;
  /** ISO time. */
  readonly time: string;
  /** How many cells the step changed. */
  readonly count: number;
  /** How many of them have not been reverted. */
  readonly standing: number;
}

export interface History {
  /** The newest first. */
  readonly steps: readonly HistoryStep[];
  /** Older steps that had to be dropped; they cannot be reverted any more. */
  readonly forgotten: number;
}

/** The journal of the workbook. A step that was cut short is settled first, by what its cells hold. */
export async function readHistory(): Promise<History> {
  return exclusive(() =>
    runExcel(async (context) => {
      const { steps, forgotten } = await reconcile(await JournalDesk.open(context));
      await context.sync();
      const shown = steps.map((step) => {
        const { id, title, time, count } = step;
        return { id, title, time, count, standing: standingOf(step) };
      });
      return { steps: shown.reverse(), forgotten };
    }),
  );
}
