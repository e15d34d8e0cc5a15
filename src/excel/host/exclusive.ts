let last: Promise<unknown> = Promise.resolve();

/**
 * Runs tasks that change the workbook one after the other, in the order in
 * which they were asked for: a second click must not meet the first one's
 * half-built sheet. A task that fails does not hold up the next.
 */
export function exclusive<T>(task: () => Promise<T>): Promise<T> {
  const result = last.then(task, task);
  last = result.catch(() => undefined);
  return result;
}
