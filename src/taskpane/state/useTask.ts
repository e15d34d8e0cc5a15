import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { IDLE, type Task, type TaskControl } from './Task';

/** Runs long work one at a time, with progress, cancel and its outcome as state. The work is aborted on unmount. */
export function useTask<Result>(): TaskControl<Result> {
  const [task, setTask] = useState<Task<Result>>(IDLE);
  const current = useRef<AbortController | undefined>(undefined);

  useEffect(() => () => current.current?.abort(), []);

  const start = useCallback<TaskControl<Result>['start']>(async (work) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    /** A run that was overtaken by another has nothing to say any more. */
    const update = (change: Partial<Task<Result>>): void => {
      if (current.current === controller) setTask((before) => ({ ...before, ...change }));
    };
    update({ status: 'running', progress: undefined, error: undefined, isCancelling: false });
    try {
      // That it runs is drawn before it begins.
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) throw new DOMException('Stopped before it began', 'AbortError');
      const result = await work({ signal, onProgress: (progress) => update({ progress }) });
      // Thousands of results are drawn bit by bit; the pane answers meanwhile.
      startTransition(() => update({ status: 'done', result, isCancelling: false }));
      return result;
    } catch (error) {
      update(signal.aborted ? { status: 'cancelled', isCancelling: false } : { status: 'failed', error });
      return undefined;
    }
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
    setTask((before) => (before.status === 'running' ? { ...before, isCancelling: true } : before));
  }, []);

  const amend = useCallback((change: (before: Result) => Result) => {
    setTask((before) => (before.result === undefined ? before : { ...before, result: change(before.result) }));
  }, []);

  const dismiss = useCallback(() => {
    setTask((before) =>
      before.status === 'running' ? before : { ...before, status: before.result === undefined ? 'idle' : 'done' },
    );
  }, []);

  const reset = useCallback(() => {
    current.current?.abort();
    current.current = undefined;
    setTask(IDLE);
  }, []);

  return useMemo(() => ({ task, start, cancel, amend, dismiss, reset }), [task, start, cancel, amend, dismiss, reset]);
}
