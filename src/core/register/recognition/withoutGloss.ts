import { foldTones } from '../../vietnamese/foldTones';
import type { Field } from '../fields';
import { CLEAR } from './clear';
import type { HeaderScore, HeaderScores } from './HeaderScore';

/** A header that explains itself is a little less clear than one that needs not. */
const WEIGHT = 0.9;
const GLOSS = /\(([^()]*)\)/g;

/** With these a stroke says "per": "Doanh thu/tháng" is no turnover. */
const PER = new Set('thang nam nguoi ha ho ld vu sao quy ngay luot lan %'.split(' '));

/**
 * What a header names when its explanation is left out: brackets that say the
 * same again ("Tổ trưởng (người đại diện)"), and words beside a stroke or an
 * ampersand ("MS ĐK/MST"). Nothing where the explanation names something else or narrows it.
 */
export function withoutGloss(
  raw: string,
  score: (text: string) => HeaderScores,
  isNeutral: (token: string) => boolean,
): ReadonlyMap<Field, HeaderScore> {
  const glosses = [...raw.matchAll(GLOSS)].flatMap(([, inside = '']) => (inside.trim() === '' ? [] : [inside]));
  if (glosses.length > 0) {
    const bare = weighted(score(raw.replace(GLOSS, ' ')));
    return keep(bare, (field) =>
      glosses.every((gloss) => foldTones(gloss).split(' ').every(isNeutral) || isClear(score(gloss), field)),
    );
  }
  const parts = raw.split(/[/&]/).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.some((part) => PER.has(foldTones(part)))) return new Map();
  const scores = parts.map(score);
  const named = new Set(scores.flatMap((each) => [...each.keys()].filter((field) => isClear(each, field))));
  const best = scores.find((each) => [...named].some((field) => isClear(each, field)));
  // Two fields with a stroke between them are a rate or two things in one column.
  if (named.size !== 1 || !best) return new Map();
  return keep(weighted(best), (field) => named.has(field));
}

function isClear(scores: HeaderScores, field: Field): boolean {
  return (scores.get(field)?.score ?? 0) >= CLEAR;
}

function weighted(scores: HeaderScores): Map<Field, HeaderScore> {
  return new Map([...scores].map(([field, { score, synonym }]) => [field, { score: WEIGHT * score, synonym }]));
}

function keep(scores: ReadonlyMap<Field, HeaderScore>, wanted: (field: Field) => boolean): Map<Field, HeaderScore> {
  return new Map([...scores].filter(([field]) => wanted(field)));
}
