/** Items that are put in their place between two breaths. */
const ITEMS_PER_STEP = 2000;

/**
 * Sorts as `toSorted` does, equal items in the order that they have, and
 * yields now and then. Stretches that are in order already are kept together,
 * so that putting lists of findings into one costs a few looks at each.
 */
export function* sortInSteps<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, readonly T[], undefined> {
  let placed = 0;
  let runs: (readonly T[])[] = [];
  let run: T[] = [];
  for (const item of items) {
    const last = run.at(-1);
    if (last !== undefined && compare(last, item) > 0) {
      runs.push(run);
      run = [];
    }
    run.push(item);
    placed += 1;
    if (placed % ITEMS_PER_STEP === 0) yield;
  }
  runs.push(run);
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let index = 0; index < runs.length; index += 2) {
      const [first = [], second = []] = [runs[index], runs[index + 1]];
      const both: T[] = [];
      for (let [i, j] = [0, 0]; i < first.length || j < second.length;) {
        const [a, b] = [first[i], second[j]];
        if (a !== undefined && (b === undefined || compare(a, b) <= 0)) {
          both.push(a);
          i += 1;
        } else if (b !== undefined) {
          both.push(b);
          j += 1;
        }
        placed += 1;
        if (placed % ITEMS_PER_STEP === 0) yield;
      }
      merged.push(both);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}
