import type { CellValue } from '../../cell';
import { equalityKeys, type Criterion } from './Criterion';

/** So many answers are kept; a report asks the same few questions of a column over and over. */
const REMEMBERED = 200;

/**
 * The values of an area, indexed for `COUNTIFS` and exact look-ups: what equals
 * something is found at once, comparisons are counted by bisection, other answers
 * found by one pass over the values and remembered. Positions count row by row from 0; what
 * lies beyond `values` is blank.
 */
export class ColumnIndex {
  #equal: ReadonlyMap<string, readonly number[]> | undefined;
  readonly #answers = new Map<string, readonly number[]>();
  #sorted: Float64Array | undefined;

  constructor(readonly values: readonly CellValue[]) {}

  at(position: number): CellValue {
    return this.values[position] ?? null;
  }

  /** The positions with this key, in order. */
  equalTo(key: string): readonly number[] {
    return (this.#equal ??= positionsByKey(this.values)).get(key) ?? [];
  }

  /** The positions within `values` that match, in order. */
  matching(criterion: Criterion): readonly number[] {
    if (criterion.equals !== undefined) return this.equalTo(criterion.equals);
    const known = this.#answers.get(criterion.key);
    if (known) return known;
    const answer = this.values.reduce<number[]>((found, value, position) => {
      if (criterion.matches(value)) found.push(position);
      return found;
    }, []);
    if (this.#answers.size >= REMEMBERED) this.#answers.clear();
    this.#answers.set(criterion.key, answer);
    return answer;
  }

  /** How many positions match, or at most match: what is cheap to know. */
  estimate(criterion: Criterion): number {
    if (criterion.equals !== undefined) return this.equalTo(criterion.equals).length;
    const known = this.#answers.get(criterion.key);
    if (known) return known.length;
    return criterion.comparison ? this.#countCompared(criterion) : this.values.length;
  }

  /** The matching numbers are one end of all numbers in order: bisection finds where it begins. */
  #countCompared(criterion: Criterion): number {
    const sorted = (this.#sorted ??= Float64Array.from(
      this.values.filter((value) => typeof value === 'number'),
    ).sort());
    const atEnd = criterion.comparison?.operator.startsWith('>') ?? false;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (criterion.matches(sorted[middle] ?? null) === atEnd) high = middle;
      else low = middle + 1;
    }
    return atEnd ? sorted.length - low : low;
  }
}

function positionsByKey(values: readonly CellValue[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  values.forEach((value, position) => {
    for (const key of equalityKeys(value)) {
      const positions = byKey.get(key);
      if (positions) positions.push(position);
      else byKey.set(key, [position]);
    }
  });
  return byKey;
}
