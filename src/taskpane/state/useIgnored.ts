import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Issue } from '../../core/rules/Issue';
import { issueKey } from '../../core/rules/issueKey';
import type { CheckResult, ExcelPort, IgnoredIssue } from '../port/ExcelPort';
import type { Task } from './Task';

/** The issues that the user chose to ignore, kept in the workbook with their reasons, and those that are left. */
export interface IgnoredIssues {
  /** Known from the first check on. */
  readonly list: readonly IgnoredIssue[];
  /** What the check found without what is ignored. */
  readonly open: readonly Issue[];
  /** `undefined` where the workbook keeps no such thing. */
  readonly add: ((issue: Issue, reason: string) => Promise<boolean>) | undefined;
  readonly remove: (issue: Issue) => Promise<void>;
  readonly error: unknown;
  readonly dismissError: () => void;
}

/** @param runCheck checks again, where a restored issue cannot be shown as it is now without that */
export function useIgnored(
  { ignored }: ExcelPort,
  { status, result }: Task<CheckResult>,
  runCheck: () => Promise<void>,
): IgnoredIssues {
  const [list, setList] = useState<readonly IgnoredIssue[]>();
  const [error, setError] = useState<unknown>();

  // Nothing of it is shown before a check: the start of the pane does not wait for it.
  const isChecked = status === 'done';
  useEffect(() => {
    if (!isChecked) return undefined;
    let isCurrent = true;
    ignored?.read().then(
      (read) => isCurrent && setList(read),
      (problem: unknown) => isCurrent && setError(problem),
    );
    return () => {
      isCurrent = false;
    };
  }, [ignored, isChecked]);

  const change = useCallback(
    async (work: () => Promise<void>): Promise<boolean> => {
      if (!ignored) return false;
      try {
        await work();
        setList(await ignored.read());
        return true;
      } catch (problem) {
        setError(problem);
        return false;
      }
    },
    [ignored],
  );
  const all = useMemo(() => (result ? allOf(result) : []), [result]);
  // The same list until something changes: what is worked out from it is not worked out again.
  const open = useMemo(() => {
    if (!list) return result?.issues ?? [];
    const ids = new Set(list.map(({ issue }) => issueKey(issue)));
    return ids.size === 0 ? all : all.filter((issue) => !ids.has(issueKey(issue)));
  }, [list, all, result]);

  const add = useMemo(
    () => ignored && ((issue: Issue, reason: string) => change(() => ignored.add(issue, reason))),
    [ignored, change],
  );
  const isComplete = result?.ignored !== undefined;
  const remove = useCallback(
    async (issue: Issue) => {
      const isRemoved = await change(async () => ignored?.remove(issue));
      const key = issueKey(issue);
      if (isRemoved && !isComplete && !all.some((found) => issueKey(found) === key)) await runCheck();
    },
    [ignored, change, isComplete, all, runCheck],
  );
  const dismissError = useCallback(() => setError(undefined), []);
  return useMemo(
    () => ({ list: list ?? [], open, add, remove, error, dismissError }),
    [list, open, add, remove, error, dismissError],
  );
}

/** With those that were ignored when the check ran: one that is restored stands among the others at once. */
function allOf({ issues, ignored = [] }: CheckResult): readonly Issue[] {
  return ignored.length === 0 ? issues : [...issues, ...ignored.map(({ issue }) => issue)];
}
