/** Comparisons between two breaths. */
const COMPARISONS_PER_STEP = 2000;

/**
 * Sorts as `toSorted` does, equal items in the order that they have, and
 * yields now and then. Stretches that are in order already are kept together,
 * so that putting lists of findings into one costs a few looks at each.
 */
export function* sortInSteps<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, readonly T[], undefined> {
  let runs: (readonly T[])[] = [];
  let run: T[] = [];
  for (const [index, item] of items.entries()) {
    const last = run.at(-1);
    if (last !== undefined && compare(last, item) > 0) {
      runs.push(run);
      run = [];
    }
    run.push(item);
    if (index % COMPARISONS_PER_STEP === COMPARISONS_PER_STEP - 1) yield;
  }
  runs.push(run);
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let index = 0; index < runs.length; index += 2) {
      const [first = [], second] = [runs[index], runs[index + 1]];
      merged.push(second ? yield* merge(first, second, compare) : first);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, readonly T[], undefined> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [a, b] = [first[i], second[j]];
    if (a !== undefined && (b === undefined || compare(a, b) <= 0)) {
      merged.push(a);
      i += 1;
    } else if (b !== undefined) {
      merged.push(b);
      j += 1;
    }
    if (merged.length % COMPARISONS_PER_STEP === 0) yield;
  }
  return merged;
}
