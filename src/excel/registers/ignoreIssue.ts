import type { Issue } from '../../core/rules/Issue';
import { issueKey } from '../../core/rules/issueKey';
import { readState } from '../state/readState';
import type { IgnoredIssue } from '../state/sections';
import { updateState } from '../state/updateState';

/** Puts an issue aside with a reason, for this workbook; it is shown no more until it is taken back. */
export async function ignoreIssue(issue: Issue, reason: string): Promise<void> {
  const { rule, severity, sheet, cell, value, message, record } = issue;
  const kept = { rule, severity, sheet, cell, value, message, ...(record !== undefined && { record }) };
  await updateState('ignored', (ignored) => [
    ...without(ignored, issue),
    { issue: kept, reason, time: new Date().toISOString() },
  ]);
}

/** Takes an ignored issue back: the next check shows it again. */
export async function unignoreIssue(issue: Issue): Promise<void> {
  await updateState('ignored', (ignored) => without(ignored, issue));
}

/** All issues that were put aside in this workbook, solved since or not, the newest first. */
export async function readIgnored(): Promise<readonly { readonly issue: Issue; readonly reason: string }[]> {
  const { ignored } = await readState();
  return ignored.map(({ issue, reason }) => ({ issue: toIssue(issue), reason })).reverse();
}

function without(ignored: readonly IgnoredIssue[], issue: Issue): IgnoredIssue[] {
  const key = issueKey(issue);
  return ignored.filter((other) => issueKey(toIssue(other.issue)) !== key);
}

/** An ignored issue in the form of the check: without a fix, which is of the moment. */
export function toIssue({ record, ...issue }: IgnoredIssue['issue']): Issue {
  return { ...issue, fix: null, ...(record !== undefined && { record }) };
}
