import { RichApiError } from './RichApiError';

/** Whether the work of the sync was done before it failed: an add-in cannot see the difference and must bear both. */
export type FaultTime = 'before' | 'after';

/** Makes chosen syncs fail, to see what an add-in leaves behind. */
export class Faults {
  #countdown = 0;
  #time: FaultTime = 'before';

  /** The `k`-th sync from now (1 is the next one) fails, before or after it was applied. */
  failSync(k: number, time: FaultTime): void {
    if (!Number.isInteger(k) || k < 1) throw new RangeError(`There is no ${k}-th sync`);
    this.#countdown = k;
    this.#time = time;
  }

  clear(): void {
    this.#countdown = 0;
  }

  /** Whether a fault is still waiting for its sync. */
  get pending(): boolean {
    return this.#countdown > 0;
  }

  /** To be called once a sync: what should become of it. */
  next(): FaultTime | undefined {
    if (this.#countdown === 0) return undefined;
    this.#countdown -= 1;
    return this.#countdown === 0 ? this.#time : undefined;
  }
}

export const injectedFault = (): RichApiError =>
  new RichApiError('GeneralException', 'There was an internal error while processing the request.', 500);
