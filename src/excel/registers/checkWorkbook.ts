import type { Day } from '../../core/plan/period';
import type { RecognisedSheet } from '../../core/register/Register';
import { checkInSteps } from '../../core/rules/checkInSteps';
import type { Issue } from '../../core/rules/Issue';
import { issueKey } from '../../core/rules/issueKey';
import type { RuleSettings } from '../../core/rules/RuleSettings';
import { assertGoing, pause } from '../host/pause';
import type { TaskOptions } from '../reading/Progress';
import type { LastCheck } from '../state/sections';
import { updateState } from '../state/updateState';
import { fingerprint } from '../writing/fingerprint';
import { toIssue } from './ignoreIssue';
import { openWorkbook } from './openWorkbook';

export interface CheckOptions extends TaskOptions {
  readonly today: Day;
  readonly language: 'vi' | 'en';
  /** Keep in the workbook what was found, so that the next check can tell what is new. */
  readonly remember?: boolean;
}

export interface CheckResult {
  readonly sheets: readonly RecognisedSheet[];
  /** Without those that the user has put aside. */
  readonly issues: readonly Issue[];
  /** Those that the user has put aside and that are still there, with the reasons. */
  readonly ignored: readonly { readonly issue: Issue; readonly reason: string }[];
  /** Absent when no check is remembered. */
  readonly since?: SinceLastCheck;
}

export interface SinceLastCheck {
  /** When the last check ran, in milliseconds since 1970. */
  readonly time: number;
  readonly added: number;
  readonly solved: number;
}

/** The pane has 50 ms for everything; the rest of it is for drawing. */
const SLICE = 12;

/**
 * Checks all registers of the workbook. Reads it and changes nothing, but for
 * what `remember` keeps.
 *
 * @throws HtxError `cancelled`, and what Excel reports
 */
export async function checkWorkbook(options: CheckOptions): Promise<CheckResult> {
  const { sheets, registers, reading } = await openWorkbook(options);
  const { settings, ignored, lastCheck } = reading.state;
  const steps = checkInSteps({
    registers,
    today: options.today,
    language: options.language,
    // A JSON object has no `undefined`: what is absent there is absent here.
    settings: settings.rules as RuleSettings,
  });
  const all = await runInSlices(steps, options);
  const reasons = new Map(ignored.map(({ issue, reason }) => [issueKey(toIssue(issue)), reason]));
  const issues = all.filter((issue) => !reasons.has(issueKey(issue)));
  const putAside = all.flatMap((issue) => {
    const reason = reasons.get(issueKey(issue));
    return reason === undefined ? [] : [{ issue, reason }];
  });
  const prints = issues.map(printOf);
  if (options.remember === true) {
    await updateState('lastCheck', () => ({ time: new Date().toISOString(), prints }));
  }
  return { sheets, issues, ignored: putAside, ...(lastCheck && { since: compare(lastCheck, prints) }) };
}

async function runInSlices(
  steps: ReturnType<typeof checkInSteps>,
  { onProgress, signal }: TaskOptions,
): Promise<readonly Issue[]> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < sliceEnd) continue;
    onProgress?.({ phase: 'check', ...step.value });
    await pause();
    assertGoing(signal);
    sliceEnd = performance.now() + SLICE;
  }
}

function compare({ time, prints }: LastCheck, now: readonly string[]): SinceLastCheck {
  const before = new Set(prints);
  const after = new Set(now);
  return {
    time: Date.parse(time),
    added: [...after].filter((print) => !before.has(print)).length,
    solved: [...before].filter((print) => !after.has(print)).length,
  };
}

function printOf(issue: Issue): string {
  return fingerprint([[issueKey(issue)]]);
}
