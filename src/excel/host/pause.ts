import { excelErrors } from '../errors/excelErrors';

/** Lets the pane draw and answer clicks before the work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** @throws HtxError `cancelled` once the user has asked to stop. */
export function assertGoing(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw excelErrors.cancelled();
}
