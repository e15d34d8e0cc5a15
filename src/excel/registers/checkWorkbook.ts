import type { Day } from '../../core/vietnamese/day';
import type { RecognisedSheet } from '../../core/register/Register';
import { checkInSteps } from '../../core/rules/checkInSteps';
import type { Issue } from '../../core/rules/Issue';
import type { RuleSettings } from '../../core/rules/RuleSettings';
import type { KnownMerges } from '../reading/KnownMerges';
import { mergesOf } from '../reading/mergesOf';
import type { ReadOptions } from '../reading/readWorkbook';
import { updateState } from '../state/updateState';
import { openWorkbook } from './openWorkbook';
import { runInSlices } from './runInSlices';
import { setAsideInSteps } from './setAside';
import { printsInSteps, sinceInSteps, type SinceLastCheck } from './sinceLastCheck';
import { sizesToKeep } from './sizesToKeep';
import { tellFindings } from './tellFindings';

export interface CheckOptions extends ReadOptions {
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
  /** The merged areas, if Excel was asked for them: a live check begins with them. */
  readonly merges: KnownMerges;
  /** Absent when no check is remembered. */
  readonly since?: SinceLastCheck;
}

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
  const all = await runInSlices(tellFindings(steps, ignored), options);
  const { issues, ignored: putAside } = await runInSlices(setAsideInSteps(all, ignored), options);
  const prints = await runInSlices(printsInSteps(issues), options);
  if (options.remember === true) {
    const kept = { time: new Date().toISOString(), prints, registers: sizesToKeep(sheets, reading.sheets) };
    await updateState('lastCheck', () => kept);
  }
  const since = lastCheck && (await runInSlices(sinceInSteps(lastCheck, prints), options));
  return { sheets, issues, ignored: putAside, merges: mergesOf(reading.sheets), ...(since && { since }) };
}
