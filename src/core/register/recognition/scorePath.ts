import type { Field, SheetFamily } from '../fields';
import { foldTones } from '../../vietnamese/foldTones';
import { readHeader } from './HeaderText';
import type { HeaderScore, HeaderScores } from './HeaderScore';
import { scoreHeader } from './scoreHeader';

/** Sub-headers that only say how the parent is divided: the parent names the column. */
const WHOLE = /^(?:tong so|tong cong|tong|cong|chung|so luong|trong do|toan bo)$/;

/** Sub-headers that mean something else under each parent. */
const AMBIGUOUS =
  /^(?:nu|so|ngai|ngai cap|noi cap|tong so|thanh vien|trong do thanh vien|trong do nu|loai|phan loai|dt|th|so luong)$/;

/** Parents that say nothing about the columns below them. */
const NO_SUBJECT = /^(?:thong tin(?: chung| co ban| chi tiet)?|trong do|gom|bao gom|chia ra)$/;

/** What a parent is about, where it is no header of its own: by the first part of the names of its fields. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can cuoc|cccd|chung minh|cmnd|dinh danh|ho chieu)\b/, 'id'],
  [/\b(?:giai chung nhan|giai cn|gcn|gcndk|cndk|dkkd|dang ki kinh doanh|dang ki htx|dang ki hop tac xa)\b/, 'cert'],
  [/\b(?:lao dong|ld)\b/, 'workers'],
  [/\b(?:thanh vien|tv|to vien|xa vien)\b/, 'members'],
];

/**
 * How well the texts over a column, parents and all, name each field. A
 * sub-header counts with its parent: "Nữ" under "Lao động" is not the women
 * among the members.
 */
export function scorePath(family: SheetFamily, path: readonly string[]): HeaderScores {
  const leaf = path.at(-1);
  if (leaf === undefined) return new Map();
  const parent = path.slice(0, -1).findLast((text) => !NO_SUBJECT.test(foldTones(text)));
  if (parent === undefined) return scoreHeader(family, leaf);

  const leafKey = foldTones(readHeader(leaf).text);
  const ofParent = subjectOf(parent, best(scoreHeader(family, parent)));
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

/** "Tổng số", "Cộng": a sub-header that says nothing more than its parent. */
export function isWhole(text: string): boolean {
  return WHOLE.test(foldTones(text));
}

function leafWeight(field: Field, leafKey: string, parent: string | undefined): number {
  const ambiguous = AMBIGUOUS.test(leafKey);
  // Under a parent that nobody knows such a word may mean anything: it is asked.
  if (parent === undefined) return ambiguous ? 0.45 : 1;
  if (parent === subject(field)) return 1;
  return ambiguous ? 0.3 : 0.8;
}

function subjectOf(parent: string, field: Field | undefined): string | undefined {
  const folded = foldTones(parent);
  return SUBJECTS.find(([pattern]) => pattern.test(folded))?.[1] ?? (field && subject(field));
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
