import { editDistance } from '../../vietnamese/editDistance';
import { fold } from '../../vietnamese/fold';
import { moneyScale } from '../../vietnamese/moneyScale';
import { fieldsOf, type Field, type SheetFamily } from '../fields';
import type { FieldType } from '../fieldTables/FieldSpec';
import type { HeaderScore, HeaderScores } from './HeaderScore';
import { INITIAL_MARK, readHeader, type HeaderText } from './HeaderText';
import { withoutGloss } from './withoutGloss';

/** Words that do not change what a header names. */
const NEUTRAL = new Set(
  'tong so tong cong ho va ten cua cac hop tac xa to don vi nam hien nai den thoi diem chinh thong tin ghi trong do'.split(
    ' ',
  ),
);

/** Slips of the pen that a long header may have. */
const MOST_SLIPS = 2;

interface KnownHeader extends HeaderText {
  readonly field: Field;
  readonly synonym: string;
  readonly letters: number;
  /** It means what it means only with its unit: "DT (ha)" is an area, "DT" a turnover. */
  readonly isMeasured: boolean;
  /** A text by which somebody or something is called: only such fields stand under "Tên …". */
  readonly isNamed: boolean;
}

const NAMED: ReadonlySet<FieldType> = new Set(['name', 'person', 'text']);

const known = new Map<SheetFamily, readonly KnownHeader[]>();
const scored: Record<SheetFamily, Map<string, HeaderScores>> = {
  register: new Map(),
  plan: new Map(),
  activity: new Map(),
};

/** Texts remembered per family; a workbook has a few hundred different headers. */
const CACHE_SIZE = 5_000;

/** A longer text is a sentence and heads no column. */
const LONGEST_HEADER = 120;

/** How well a header names each field of a family; fields that it does not name are absent. */
export function scoreHeader(family: SheetFamily, raw: string): HeaderScores {
  const cache = scored[family];
  const remembered = cache.get(raw);
  if (remembered) return remembered;
  const scores = new Map<Field, HeaderScore>();
  if (raw.length <= LONGEST_HEADER && /[\p{L}%]/u.test(raw)) {
    const header = readHeader(raw);
    const letters = lettersOf(header.key);
    const isName = header.tokens[0] === 'ten';
    const hasInitials = header.key.includes(INITIAL_MARK);
    for (const candidate of knownHeaders(family)) {
      if (isName && !candidate.isNamed) continue;
      if (!hasInitials && cannotMatch(letters, candidate.letters)) continue;
      if (candidate.isMeasured && fold(candidate.unit ?? '') !== fold(header.unit ?? '')) continue;
      const score = similarity(header, letters, candidate);
      if (score > (scores.get(candidate.field)?.score ?? 0)) {
        scores.set(candidate.field, { score, synonym: candidate.synonym });
      }
    }
    for (const [field, score] of withoutGloss(raw, (text) => scoreHeader(family, text), isNeutral)) {
      if (score.score > (scores.get(field)?.score ?? 0)) scores.set(field, score);
    }
  }
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(raw, scores);
  return scores;
}

function knownHeaders(family: SheetFamily): readonly KnownHeader[] {
  let headers = known.get(family);
  if (!headers) {
    headers = fieldsOf(family).flatMap(([field, spec]) =>
      spec.headers.split('|').map((synonym) => {
        const header = readHeader(synonym);
        const isMeasured = header.unit !== undefined && moneyScale(header.unit) === undefined;
        return {
          ...header,
          field,
          synonym: synonym.trim(),
          letters: lettersOf(header.key),
          isMeasured,
          isNamed: NAMED.has(spec.type),
        };
      }),
    );
    known.set(family, headers);
  }
  return headers;
}

function similarity(header: HeaderText, letters: number, candidate: KnownHeader): number {
  if (header.key === '' || candidate.key === '') return 0;
  if (header.key === candidate.key) return sameLetters(header, candidate);
  const extra = extraTokens(header.tokens, candidate.tokens);
  if (extra) {
    if (extra.every((token) => isNeutral(token))) return candidate.tokens.length > 1 ? 0.9 : 0.8;
    return 0.35 + 0.25 * (candidate.tokens.length / header.tokens.length);
  }
  const length = Math.min(header.key.length, candidate.key.length);
  const allowed = length >= 16 ? MOST_SLIPS : length >= 8 ? 1 : 0;
  if (allowed > 0 && Math.abs(header.key.length - candidate.key.length) <= allowed) {
    if (differingBits(letters, candidate.letters) > 2 * allowed) return 0;
    if (editDistance(header.key, candidate.key, allowed) <= allowed) return 0.8;
  }
  return 0;
}

/** A word or a number that does not change what a header names. */
function isNeutral(token: string): boolean {
  return NEUTRAL.has(token) || /^\d+$/.test(token);
}

/** The letters agree; do the accents? On one short word they are the word: "Bản" (hamlet), "Bán" (sell). */
function sameLetters(header: HeaderText, candidate: HeaderText): number {
  if (header.spelling === candidate.spelling) return 1;
  const abbreviated = header.spelling.split(' ').length !== candidate.spelling.split(' ').length;
  if (abbreviated) return 0.95;
  const plain = header.spelling === header.spelling.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  if (header.tokens.length === 1) return plain ? 0.75 : 0.4;
  return plain ? 0.95 : 0.85;
}

/** The words of `tokens` beside those of `part`, if all words of `part` are in it; order does not count. */
function extraTokens(tokens: readonly string[], part: readonly string[]): string[] | undefined {
  if (part.length > tokens.length) return undefined;
  const rest = [...tokens];
  for (const token of part) {
    const index = rest.findIndex((own) => isWord(own, token));
    if (index < 0) return undefined;
    rest.splice(index, 1);
  }
  return rest;
}

/** The same word, or its initial: "t" of "T.viên" for "thành". */
function isWord(own: string, wanted: string): boolean {
  return own === wanted || (own.endsWith(INITIAL_MARK) && wanted.startsWith(own.slice(0, -1)));
}

/** Which letters a text has, one bit each. One slip changes at most two bits: a cheap look before the edit distance. */
function lettersOf(key: string): number {
  let bits = 0;
  for (let i = 0; i < key.length; i += 1) bits |= 1 << (key.charCodeAt(i) & 31);
  return bits;
}

/** Neither does the header have all letters of the candidate, nor can two slips make one of the other. */
function cannotMatch(header: number, candidate: number): boolean {
  return (candidate & ~header) !== 0 && differingBits(header, candidate) > 2 * MOST_SLIPS;
}

function differingBits(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
