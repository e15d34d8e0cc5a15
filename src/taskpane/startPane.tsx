import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { HtxError } from '../core/errors';
import { excelErrors } from '../excel/errors/excelErrors';
import { PaneErrorBoundary } from './shell/PaneErrorBoundary';
import { StartFailure } from './StartFailure';

/** Excel answers within a second or two. Whoever waits this long for it is told; in milliseconds. */
const PATIENCE = 20_000;

interface PaneStart {
  /** What the pane is drawn into. */
  readonly element: HTMLElement;
  /** Resolves once Excel can be worked with; rejects where it cannot. */
  readonly ready: Promise<void>;
  /** The pane itself; only called once Excel is ready. */
  readonly pane: () => ReactElement;
  readonly reload: () => void;
}

/** Draws the pane as soon as Excel is ready, and never leaves it blank: what is in the way is said instead. */
export function startPane({ element, ready, pane, reload }: PaneStart): void {
  const root = createRoot(element);
  const failure = (error: unknown): ReactElement => <StartFailure error={error} onRetry={reload} />;
  const fail = (error: unknown): void => {
    // compat.js, which needs none of this script, has said it already.
    if (error instanceof HtxError && error.code === 'office-missing') return;
    root.render(failure(error));
  };
  // An answer that comes after all is still welcome.
  const waiting = setTimeout(() => fail(excelErrors.noAnswer()), PATIENCE);
  void ready
    .then(() => root.render(<PaneErrorBoundary instead={failure}>{pane()}</PaneErrorBoundary>))
    .catch(fail)
    .finally(() => clearTimeout(waiting));
}
