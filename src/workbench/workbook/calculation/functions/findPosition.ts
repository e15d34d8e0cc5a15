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
 * In values that ascend: the last that is not greater. Errors, blanks and other
 * kinds of values are passed over, which `LOOKUP(2,1/(…),…)` relies on.
 */
export function findAscending(index: ColumnIndex, wanted: Exclude<CellValue, CellError>): number | undefined {
  return findLast(index, wanted ?? 0, (order) => order <= 0);
}

/** In values that descend: the last that is not less. */
export function findDescending(index: ColumnIndex, wanted: Exclude<CellValue, CellError>): number | undefined {
  return findLast(index, wanted ?? 0, (order) => order >= 0);
}

function findLast(
  { values }: ColumnIndex,
  wanted: string | number | boolean,
  fits: (order: number) => boolean,
): number | undefined {
  const position = values.findLastIndex((value) => comparable(value, wanted) && fits(compare(value, wanted)));
  return position < 0 ? undefined : position;
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
