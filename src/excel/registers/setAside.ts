import { eachChunk } from '../../core/rules/engine/eachChunk';
import type { Issue } from '../../core/rules/Issue';
import { issueKey } from '../../core/rules/issueKey';
import type { IgnoredIssue } from '../state/sections';
import { toIssue } from './ignoreIssue';

export interface SetAside {
  readonly issues: readonly Issue[];
  readonly ignored: readonly { readonly issue: Issue; readonly reason: string }[];
}

/** Tells the issues that the user has put aside from the others; bit by bit. */
export function* setAsideInSteps(
  all: readonly Issue[],
  kept: readonly IgnoredIssue[],
): Generator<undefined, SetAside, undefined> {
  if (kept.length === 0) return { issues: all, ignored: [] };
  const reasons = new Map(kept.map(({ issue, reason }) => [issueKey(toIssue(issue)), reason]));
  const issues: Issue[] = [];
  const ignored: { issue: Issue; reason: string }[] = [];
  yield* eachChunk(all.length, (from, to) => {
    for (const issue of all.slice(from, to)) {
      const reason = reasons.get(issueKey(issue));
      if (reason === undefined) issues.push(issue);
      else ignored.push({ issue, reason });
    }
  });
  return { issues, ignored };
}
