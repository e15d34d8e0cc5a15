import type { CheckProgress } from '../../core/rules/checkInSteps';
import type { Issue } from '../../core/rules/Issue';
import { assertGoing, pause } from '../host/pause';
import type { TaskOptions } from '../reading/Progress';

/** Milliseconds. The pane has 50 for everything; the rest of it is for drawing. */
const SLICE = 12;

/**
 * Runs a check so that the pane can draw and be stopped in between.
 *
 * @throws HtxError `cancelled`
 */
export async function runInSlices(
  steps: Generator<CheckProgress, readonly Issue[], undefined>,
  { onProgress, signal }: TaskOptions,
): Promise<readonly Issue[]> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < sliceEnd) continue;
    onProgress?.({ phase: 'check', ...step.value });
    await pause();
    assertGoing(signal);
    sliceEnd = performance.now() + SLICE;
  }
}
