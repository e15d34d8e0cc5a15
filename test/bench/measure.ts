/** CPU of this process in milliseconds: other work on the machine counts less than in time on the clock. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The least CPU, in milliseconds, that one of several runs took: what disturbs a run only makes it longer. */
export function leastCpu(runs: number, run: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < runs; i += 1) {
    const before = cpu();
    run();
    least = Math.min(least, cpu() - before);
  }
  return least;
}

export interface Drained<T> {
  readonly result: T;
  /** Milliseconds. */
  readonly longestStep: number;
  readonly steps: number;
}

/** Runs a generator to its end and tells its longest step. */
export function drain<T>(steps: Generator<unknown, T, undefined>): Drained<T> {
  let longestStep = 0;
  for (let count = 1; ; count += 1) {
    const before = performance.now();
    const step = steps.next();
    longestStep = Math.max(longestStep, performance.now() - before);
    if (step.done === true) return { result: step.value, longestStep, steps: count };
  }
}
