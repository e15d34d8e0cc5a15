import type { Progress, Run } from '../port/ExcelPort';

/** Long work as the pane shows it. `result` is that of the last run that ended well, also while another runs. */
export interface Task<Result> {
  readonly status: 'idle' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress: Progress | undefined;
  readonly result: Result | undefined;
  readonly error: unknown;
  /** The user asked to stop and the work has not stopped yet. */
  readonly isCancelling: boolean;
}

export const IDLE: Task<never> = {
  status: 'idle',
  progress: undefined,
  result: undefined,
  error: undefined,
  isCancelling: false,
};

/** A task and what can be done with it. */
export interface TaskControl<Result> {
  readonly task: Task<Result>;
  /** Starts the work; a run that is under way is aborted first. Resolves to its result, `undefined` if it did not end well. */
  readonly start: (work: (run: Run) => Promise<Result>) => Promise<Result | undefined>;
  readonly cancel: () => void;
  /** Puts something newer in place of a result that is there. */
  readonly amend: (change: (before: Result) => Result) => void;
  /** Forgets how the last run ended, not its result. */
  readonly dismiss: () => void;
  /** Forgets everything; what runs is aborted. */
  readonly reset: () => void;
}
