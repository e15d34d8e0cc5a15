import type { Issue } from '../../core/rules/Issue';
import { issueKey } from '../../core/rules/issueKey';
import type { IgnoredIssue } from '../state/sections';
import { toIssue } from './ignoreIssue';

export interface SetAside {
  readonly issues: readonly Issue[];
  readonly ignored: readonly { readonly issue: Issue; readonly reason: string }[];
}

/** Tells the issues that the user has put aside from the others. */
export function setAside(all: readonly Issue[], kept: readonly IgnoredIssue[]): SetAside {
  if (kept.length === 0) return { issues: all, ignored: [] };
  const reasons = new Map(kept.map(({ issue, reason }) => [issueKey(toIssue(issue)), reason]));
  const issues = all.filter((issue) => !reasons.has(issueKey(issue)));
  const ignored = all.flatMap((issue) => {
    const reason = reasons.get(issueKey(issue));
    return reason === undefined ? [] : [{ issue, reason }];
  });
  return { issues, ignored };
}
