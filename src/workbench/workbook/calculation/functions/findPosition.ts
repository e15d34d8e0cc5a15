import type { CellError, CellValue } from '../../cell';
import type { ColumnIndex } from '../criteria/ColumnIndex';
import { equalityKeys, parseCriterion } from '../criteria/Criterion';
import { hasWildcard, literalText } from '../criteria/wildcard';
import { compare } from '../values/compare';

/** How a look-up takes what it does not find: as `match_mode` of `XLOOKUP` says. */
export type MatchMode = 'exact' | 'nextSmaller' | 'nextLarger' | 'wildcard';

/**
 * The position of a value, from the front or from the end; `undefined` if there
 * is none. Text is compared without regard to case, and never with a number.
 */
export function findPosition(
  index: ColumnIndex,
  wanted: Exclude<CellValue, CellError>,
  mode: MatchMode,
  fromEnd = false,
): number | undefined {
  const value = wanted ?? 0;
  const exact = pick(equalPositions(index, value, mode === 'wildcard'), fromEnd);
  if (exact !== undefined || mode === 'exact' || mode === 'wildcard') return exact;
  const direction = mode === 'nextSmaller' ? -1 : 1;
  let best: { position: number; value: Exclude<CellValue, CellError> } | undefined;
  index.values.forEach((candidate, position) => {
    if (!comparable(candidate, value) || compare(candidate, value) * direction <= 0) return;
    const order = best === undefined ? -1 : compare(candidate, best.value) * direction;
    if (order < 0 || (order === 0 && fromEnd)) best = { position, value: candidate };
  });
  return best?.position;
}

/**
 * In values that ascend: the last that is not greater, by bisection as in
 * Excel, so that values out of order mislead it in the same way. Errors, blanks
 * and other kinds of values are passed over: `LOOKUP(2,1/(…),…)` relies on it.
 */
export function findAscending(index: ColumnIndex, wanted: Exclude<CellValue, CellError>): number | undefined {
  return bisect(index, wanted ?? 0, (order) => order <= 0);
}

/** In values that descend: the last that is not less. */
export function findDescending(index: ColumnIndex, wanted: Exclude<CellValue, CellError>): number | undefined {
  return bisect(index, wanted ?? 0, (order) => order >= 0);
}

function bisect(
  { values }: ColumnIndex,
  wanted: string | number | boolean,
  fits: (order: number) => boolean,
): number | undefined {
  let found: number | undefined;
  let low = 0;
  let high = values.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at <= high && !comparable(values[at] ?? null, wanted)) at += 1;
    const value = values[at] ?? null;
    if (at <= high && comparable(value, wanted) && fits(compare(value, wanted))) {
      found = at;
      low = at + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

function equalPositions(index: ColumnIndex, value: string | number | boolean, wildcards: boolean): readonly number[] {
  if (typeof value === 'string' && wildcards && hasWildcard(value)) return index.matching(parseCriterion(`=${value}`));
  const text = typeof value === 'string' && wildcards ? literalText(value) : value;
  const key = typeof text === 'string' ? `t${text.toLowerCase()}` : (equalityKeys(text)[0] ?? '');
  return index.equalTo(key).filter((position) => typeof index.at(position) === typeof value);
}

function pick(positions: readonly number[], fromEnd: boolean): number | undefined {
  return fromEnd ? positions.at(-1) : positions[0];
}

function comparable(a: CellValue, b: string | number | boolean): a is string | number | boolean {
  return typeof a === typeof b;
}
