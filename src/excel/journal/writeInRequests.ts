import type { TaskOptions } from '../reading/Progress';
import { planWrites, type CellWrite } from './planWrites';

export interface WriteInRequestsOptions extends Pick<TaskOptions, 'onProgress'> {
  /** What goes with the last request, behind its cells. */
  readonly last: () => void;
}

/** Writes the cells, one sync a request. Nothing can stop it half-way but a failure. */
export async function writeInRequests(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  { last, onProgress }: WriteInRequestsOptions,
): Promise<void> {
  const requests = planWrites(writes);
  for (const [index, queue] of requests.entries()) {
    const isLast = index === requests.length - 1;
    queue();
    if (isLast) last();
    await send(context);
    const done = isLast ? writes.length : Math.floor((writes.length * (index + 1)) / requests.length);
    onProgress?.({ phase: 'write', done, total: writes.length });
  }
  if (requests.length === 0) {
    last();
    await send(context);
  }
}

async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
