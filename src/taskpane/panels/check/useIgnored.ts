import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Issue } from '../../../core/rules/Issue';
import { issueKey } from '../../../core/rules/issueKey';
import type { IgnoredIssue } from '../../port/ExcelPort';
import { usePort } from '../../port/PortContext';

interface Ignored {
  readonly list: readonly IgnoredIssue[];
  readonly isIgnored: (issue: Issue) => boolean;
  /** `undefined` where the workbook keeps no such thing. */
  readonly add: ((issue: Issue, reason: string) => Promise<boolean>) | undefined;
  readonly remove: (issue: Issue) => Promise<void>;
  readonly error: unknown;
  readonly dismissError: () => void;
}

/** The issues that the user chose to ignore, kept in the workbook with their reasons. */
export function useIgnored(): Ignored {
  const { ignored } = usePort();
  const [list, setList] = useState<readonly IgnoredIssue[]>([]);
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    let isCurrent = true;
    ignored?.read().then(
      (read) => isCurrent && setList(read),
      (problem: unknown) => isCurrent && setError(problem),
    );
    return () => {
      isCurrent = false;
    };
  }, [ignored]);

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
  const isIgnored = useMemo(() => {
    const ids = new Set(list.map(({ issue }) => issueKey(issue)));
    return (issue: Issue): boolean => ids.size > 0 && ids.has(issueKey(issue));
  }, [list]);
  return {
    list,
    isIgnored,
    add: ignored && ((issue, reason) => change(() => ignored.add(issue, reason))),
    remove: async (issue) => {
      await change(async () => ignored?.remove(issue));
    },
    error,
    dismissError: () => setError(undefined),
  };
}
