import type { Issue } from '../../core/rules/Issue';
import { toHtxError } from '../errors/toHtxError';
import { onSheetChanged, type ChangeOptions, type SheetChange } from '../host/onSheetChanged';
import { LiveReading, type LiveOptions } from './LiveReading';

export interface LiveCheckOptions extends Pick<LiveOptions, 'today' | 'language' | 'merges'>, ChangeOptions {
  /** Hears all issues of the workbook after each edit, without those that are put aside. */
  readonly onIssues: (issues: readonly Issue[]) => void;
}

/**
 * Checks again what depends on the cells that are edited, once the user is
 * quiet for a moment, until the returned function is called. It changes
 * nothing. When an edit cannot be followed, `onError` hears it and the next
 * one is followed by a full check.
 */
export function startLiveCheck({ today, language, merges, onIssues, ...listening }: LiveCheckOptions): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const reading = new LiveReading({ today, language, signal, ...(merges && { merges }) });
  let pending: SheetChange[] = [];
  let isRunning = false;

  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      while (pending.length > 0 && !signal.aborted) {
        const changes = pending;
        pending = [];
        const issues = await reading.follow(changes);
        // What was edited meanwhile is in the next round; until then the list is that of a moment ago.
        if (!signal.aborted) onIssues(issues);
      }
    } catch (error) {
      if (!signal.aborted) listening.onError?.(toHtxError(error));
    } finally {
      isRunning = false;
    }
  };
  const stop = onSheetChanged((changes) => {
    pending.push(...changes);
    if (!isRunning) void run();
  }, listening);
  return () => {
    stopping.abort();
    stop();
  };
}
