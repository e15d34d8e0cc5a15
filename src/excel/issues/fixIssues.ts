import type { Issue } from '../../core/rules/Issue';
import { applyFixes, type FixOutcome } from '../journal/applyFixes';
import type { TaskOptions } from '../reading/Progress';
import { changesOf } from './changesOf';

export interface FixIssuesOptions extends TaskOptions {
  /** Of the step in the journal, in plain words: "Sửa 12 ô: Thừa dấu cách". */
  readonly title: string;
}

/**
 * Writes the fixes of the issues as one step of the journal. Issues without a
 * fix are passed over; a cell that changed since the check, or holds a
 * formula, is left alone and told. Check again afterwards: a mended cell may
 * have shown only its first fault.
 *
 * @throws HtxError as `applyFixes`
 */
export async function fixIssues(
  issues: readonly Issue[],
  { title, ...options }: FixIssuesOptions,
): Promise<FixOutcome> {
  return applyFixes({ title, changes: changesOf(issues) }, options);
}
