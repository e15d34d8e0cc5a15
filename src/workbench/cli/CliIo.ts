/** What the command line reads from and writes to; tests pass their own. */
export interface CliIo {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Results only: whoever pipes JSON gets nothing else here. */
  stdout(text: string): void;
  /** Progress and errors. */
  stderr(text: string): void;
  /** The day that counts as today, so that tests do not depend on the calendar. */
  now(): Date;
}

/** What the shell sees: 1 is kept for `check` that found errors, 2 for input that cannot be used. */
export const EXIT = { ok: 0, errorsFound: 1, unusable: 2, bug: 70 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
