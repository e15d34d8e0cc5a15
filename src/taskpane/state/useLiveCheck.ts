import { useEffect, useState } from 'react';
import type { Language } from '../../locales/Texts';
import type { CheckResult, ExcelPort } from '../port/ExcelPort';
import type { TaskControl } from './Task';
import { today } from './today';

interface LiveCheckState {
  readonly port: ExcelPort;
  readonly language: Language;
  /** The user wants it. */
  readonly isWanted: boolean;
  readonly check: TaskControl<CheckResult>;
}

interface LiveCheck {
  /** The list follows the user's edits by itself. */
  readonly isLive: boolean;
  /** Why the last edit could not be followed. */
  readonly error: unknown;
}

/** Keeps the result of a check true while the user edits, from the first check on. */
export function useLiveCheck({ port, language, isWanted, check }: LiveCheckState): LiveCheck {
  const [error, setError] = useState<unknown>();
  const { follow } = port;
  const { amend, task } = check;
  const isLive = isWanted && follow !== undefined && task.status === 'done';
  useEffect(() => {
    if (!isLive) return undefined;
    const stop = follow({
      today: today(),
      language,
      onIssues: (issues) => {
        setError(undefined);
        amend((before) => ({ ...before, issues }));
      },
      onError: setError,
    });
    return () => {
      stop();
      // What went wrong belongs to the following that has ended.
      setError(undefined);
    };
  }, [isLive, follow, language, amend]);
  return { isLive: isLive && error === undefined, error };
}
