import { useCallback, useState } from 'react';
import type { Issue } from '../../../core/rules/Issue';
import { useTexts } from '../../language/LanguageContext';
import { usePort } from '../../port/PortContext';
import type { FixOutcome } from '../../port/ExcelPort';
import { useAnnounce } from '../../shell/AnnounceContext';
import { usePane } from '../../state/PaneContext';
import type { TaskControl } from '../../state/Task';
import { useTask } from '../../state/useTask';

/** Fixes that were shown and wait for a yes. */
export interface Proposal {
  readonly title: string;
  readonly issues: readonly Issue[];
}

interface Fixes {
  /** `undefined` where the workbook cannot be fixed from here. */
  readonly propose: ((proposal: Proposal) => void) | undefined;
  readonly proposal: Proposal | undefined;
  readonly withdraw: () => void;
  readonly apply: (proposal: Proposal) => Promise<void>;
  readonly work: TaskControl<FixOutcome>;
  /** What the last run came to, in a sentence. */
  readonly outcome: string | undefined;
}

/** Fixing with a look first; after a run the workbook is checked again, so that the list tells the truth. */
export function useFixes(): Fixes {
  const { check } = useTexts();
  const { fixes } = usePort();
  const { workbook } = usePane();
  const announce = useAnnounce();
  const work = useTask<FixOutcome>();
  const [proposal, setProposal] = useState<Proposal>();
  const [outcome, setOutcome] = useState<string>();
  const { start } = work;
  const { runCheck, unfollowed, invalidate } = workbook;

  const apply = useCallback(
    async ({ title, issues }: Proposal) => {
      setProposal(undefined);
      setOutcome(undefined);
      if (!fixes) return;
      await unfollowed(async () => {
        const done = await start((run) => fixes.apply(issues, { title, ...run }));
        if (!done) return;
        const { fixed, skipped, locked } = done;
        const left = [
          ...(skipped > 0 ? [check.fix.skipped(skipped)] : []),
          ...(locked ? [check.fix.locked(locked.count, locked.sheets)] : []),
        ];
        const sentence = [...(fixed > 0 || left.length === 0 ? [check.fix.done(fixed)] : []), ...left].join(' ');
        setOutcome(sentence);
        announce(sentence);
        // The report as it would be written is another one now, too.
        invalidate();
        await runCheck();
      });
    },
    [fixes, start, check, announce, runCheck, unfollowed, invalidate],
  );
  const withdraw = useCallback(() => setProposal(undefined), []);
  return { propose: fixes && setProposal, proposal, withdraw, apply, work, outcome };
}
