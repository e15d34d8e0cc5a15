import { assertGoing, pause } from '../host/pause';
import type { Progress, TaskOptions } from '../reading/Progress';

/** Milliseconds. The pane has 50 for everything; the rest of it is for drawing. */
export const SLICE = 12;

/**
 * Runs a long piece of work, cut into steps, so that the pane can draw and be
 * stopped in between; tells how far it has come where a step says so.
 *
 * @throws HtxError `cancelled`
 */
export async function runInSlices<T>(
  steps: Generator<Omit<Progress, 'phase'> | undefined, T, undefined>,
  { onProgress, signal }: TaskOptions,
  phase: Progress['phase'] = 'check',
): Promise<T> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < sliceEnd) continue;
    if (step.value) onProgress?.({ phase, ...step.value });
    await pause();
    assertGoing(signal);
    sliceEnd = performance.now() + SLICE;
  }
}
