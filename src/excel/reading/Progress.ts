import type { Issue } from '../../core/rules/Issue';

/** How far a long task has come; rows, where rows are what it works through. */
export interface Progress {
  readonly phase: 'read' | 'check' | 'write';
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** Of a check: what it found so far; the same list while nothing came. */
  readonly found?: readonly Issue[];
}

/** What every long task can be told. */
export interface TaskOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting it stops the task at its next step with an HtxError `cancelled`. */
  readonly signal?: AbortSignal;
}
