import type { CellValue } from '../../cell';
import { equalityKeys, type Criterion } from './Criterion';

/** So many answers are kept; a report asks the same few questions of a column over and over. */
const REMEMBERED = 200;

/**
 * The values of an area, indexed for `COUNTIFS` and exact look-ups: what equals
 * something is found at once, comparisons by bisection, wildcards by one pass
 * over the values that is remembered. Positions count row by row from 0; what
 * lies beyond `values` is blank.
 */
export class ColumnIndex {
  #equal: ReadonlyMap<string, readonly number[]> | undefined;
  readonly #answers = new Map<string, readonly number[]>();
  #byNumber: readonly { readonly value: number; readonly position: number }[] | undefined;

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
    const answer = criterion.comparison ? this.#compared(criterion) : this.#scanned(criterion);
    if (this.#answers.size >= REMEMBERED) this.#answers.clear();
    this.#answers.set(criterion.key, answer);
    return answer;
  }

  #scanned(criterion: Criterion): number[] {
    const found: number[] = [];
    this.values.forEach((value, position) => {
      if (criterion.matches(value)) found.push(position);
    });
    return found;
  }

  /** The matching numbers are one end of all numbers in order. */
  #compared(criterion: Criterion): number[] {
    const sorted = (this.#byNumber ??= this.values
      .flatMap((value, position) => (typeof value === 'number' ? [{ value, position }] : []))
      .sort((a, b) => a.value - b.value));
    const fromEnd = criterion.comparison?.operator.startsWith('>') ?? false;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const matches = criterion.matches(sorted[middle]?.value ?? null);
      if (matches === fromEnd) high = middle;
      else low = middle + 1;
    }
    const part = fromEnd ? sorted.slice(low) : sorted.slice(0, low);
    return part.map(({ position }) => position).sort((a, b) => a - b);
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
