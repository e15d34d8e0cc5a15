import { act } from '@testing-library/react';
import type { Progress, Run } from '../../../src/taskpane/port/ExcelPort';

/** Work that goes on until the test ends it; it stops when it is cancelled, as the real one does. */
export class LongWork<Result> {
  #run: Run = {};
  #resolve: (result: Result) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;
  starts = 0;

  readonly work = (run: Run): Promise<Result> => {
    this.#run = run;
    this.starts += 1;
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      run.signal?.addEventListener('abort', () => reject(new Error('cancelled')));
    });
  };

  async progress(progress: Progress): Promise<void> {
    await settled(() => this.#run.onProgress?.(progress));
  }

  async finish(result: Result): Promise<void> {
    await settled(() => this.#resolve(result));
  }

  async fail(error: unknown): Promise<void> {
    await settled(() => this.#reject(error));
  }
}

/** Does something and waits until React has drawn what follows from it. */
async function settled(work: () => void): Promise<void> {
  await act(async () => {
    // The pane draws that the work runs before it begins.
    await new Promise((resolve) => setTimeout(resolve));
    work();
  });
}
