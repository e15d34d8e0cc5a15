/** The position of the first number that is not below a bound, in numbers that ascend; their count where there is none. */
export function firstAtLeast(ascending: readonly number[], bound: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? Infinity) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}
