import type { ColumnIndex } from './ColumnIndex';
import type { Criterion } from './Criterion';

export interface Condition {
  readonly index: ColumnIndex;
  readonly criterion: Criterion;
}

/** Where all conditions hold, and how many places beyond the indexed values match because they are blank. */
export interface Selection {
  readonly positions: readonly number[];
  readonly blanksBeyond: number;
}

/**
 * The places at which all conditions hold, out of `size` places. The condition
 * that fewest values fulfil is asked first, the others only of its answers.
 */
export function selectPositions(conditions: readonly Condition[], size: number): Selection {
  const length = Math.min(size, Math.max(0, ...conditions.map(({ index }) => index.values.length)));
  const blanksBeyond = conditions.every(({ criterion }) => criterion.matches(null)) ? size - length : 0;
  let asked: Condition | undefined;
  let fewest = Infinity;
  for (const condition of conditions) {
    // A shorter column has blanks up to the length of the longest: its answers are not all.
    if (condition.index.values.length < length && condition.criterion.matches(null)) continue;
    const estimate = condition.index.estimate(condition.criterion);
    if (estimate < fewest) [fewest, asked] = [estimate, condition];
  }
  const candidates = asked ? asked.index.matching(asked.criterion) : Array.from({ length }, (_, position) => position);
  const others = conditions.filter((condition) => condition !== asked);
  const positions =
    others.length === 0
      ? candidates
      : candidates.filter((position) => others.every(({ index, criterion }) => criterion.matches(index.at(position))));
  return { positions, blanksBeyond };
}
