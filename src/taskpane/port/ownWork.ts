/** Excel tells of a change a moment after it was made; later than this it was somebody else's. In milliseconds. */
const ECHO = 1500;

interface OwnWork {
  /** Does work that changes cells. */
  readonly during: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Whether a change that Excel reports now may be of that work. */
  readonly isEcho: () => boolean;
}

/** Tells the pane's own changes from the user's: its own are no reason to say that the workbook has changed. */
export function ownWork(now: () => number = () => performance.now()): OwnWork {
  let running = 0;
  let quietUntil = 0;
  return {
    async during(work) {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        quietUntil = now() + ECHO;
      }
    },
    isEcho: () => running > 0 || now() < quietUntil,
  };
}
