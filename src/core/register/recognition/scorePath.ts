import type { Field, SheetFamily } from '../fields';
import { foldTones } from '../../vietnamese/foldTones';
import { readHeader } from './HeaderText';
import { scoreHeader, type HeaderScore, type HeaderScores } from './scoreHeader';

/** Sub-headers that only say how the parent is divided: the parent names the column. */
const WHOLE = /^(?:tong so|tong cong|tong|cong|chung|so luong|trong do|toan bo)$/;

/** Sub-headers that mean something else under each parent. */
const AMBIGUOUS =
  /^(?:nu|so|ngai|ngai cap|noi cap|tong so|thanh vien|trong do thanh vien|trong do nu|loai|phan loai|dt|th|so luong)$/;

/**
 * How well the texts over a column, parents and all, name each field. A
 * sub-header counts with its parent: "Nữ" under "Lao động" is not the women
 * among the members.
 */
export function scorePath(family: SheetFamily, path: readonly string[]): HeaderScores {
  const leaf = path.at(-1);
  if (leaf === undefined) return new Map();
  if (path.length === 1) return scoreHeader(family, leaf);

  const parents = path.slice(0, -1);
  const parent = parents.at(-1) ?? '';
  const leafKey = foldTones(readHeader(leaf).text);
  const ofParent = best(scoreHeader(family, parent));
  const scores = new Map<Field, HeaderScore>();
  const add = (from: HeaderScores, weight: (field: Field) => number): void => {
    for (const [field, { score, synonym }] of from) {
      const weighted = score * weight(field);
      if (weighted > (scores.get(field)?.score ?? 0)) scores.set(field, { score: weighted, synonym });
    }
  };

  add(scoreHeader(family, leaf), (field) => leafWeight(field, leafKey, ofParent));
  add(scoreHeader(family, `${parent} ${leaf}`), () => 1);
  if (WHOLE.test(leafKey)) add(scoreHeader(family, parent), () => 0.97);
  return scores;
}

function leafWeight(field: Field, leafKey: string, parent: Field | undefined): number {
  const ambiguous = AMBIGUOUS.test(leafKey);
  if (parent === undefined) return ambiguous ? 0.7 : 1;
  if (subject(parent) === subject(field)) return 1;
  return ambiguous ? 0.4 : 0.8;
}

/** The field that a parent clearly names. */
function best(scores: HeaderScores): Field | undefined {
  let found: Field | undefined;
  let highest = 0.75;
  for (const [field, { score }] of scores) {
    if (score > highest) [found, highest] = [field, score];
  }
  return found;
}

/** Fields about the same thing: `members_total` and `members_female`. */
function subject(field: Field): string {
  return field.split('_')[0] ?? field;
}
