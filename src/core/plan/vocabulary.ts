import { foldSpelling } from '../vietnamese/foldSpelling';
import { foldTones } from '../vietnamese/foldTones';

/** What a text can be about, and the phrases that say so. */
export interface Vocabulary<Kind extends string> {
  readonly entries: readonly VocabularyEntry<Kind>[];
  /** Phrases that leave it open whether the thing happened at all: "dự kiến", "hoãn". */
  readonly doubts: readonly string[];
}

export interface VocabularyEntry<Kind extends string> {
  readonly kind: Kind;
  /** Whole words, in their order; "…" stands for any words between. */
  readonly phrases: readonly string[];
  /** Phrases that hint at the kind and do not settle it. */
  readonly hints?: readonly string[];
  /** A kind whose phrases are contained in these: "khảo sát" in "khảo sát mô hình". */
  readonly within?: Kind;
}

/**
 * What a text says: one kind without doubt, several that it may be, or none.
 * `candidates` is empty for a text that speaks of something else.
 */
export type Classification<Kind extends string> =
  { readonly sure: true; readonly kind: Kind } | { readonly sure: false; readonly candidates: readonly Kind[] };

/**
 * Finds what a text is about: "Khảo sát tại xã Gia Vân" is a survey. Two kinds
 * in one text, a word of doubt, or a match only after the accents are taken
 * off ("Khao sat") are not certain.
 */
export function classify<Kind extends string>(text: string, vocabulary: Vocabulary<Kind>): Classification<Kind> {
  const spelled = foldSpelling(text);
  const named = kindsIn(spelled, vocabulary, foldSpelling, 'phrases');
  const hinted = kindsIn(spelled, vocabulary, foldSpelling, 'hints').filter((kind) => !named.includes(kind));
  const covered = new Set(named.map((kind) => vocabulary.entries.find((entry) => entry.kind === kind)?.within));
  const candidates = [...named.filter((kind) => !covered.has(kind)), ...hinted];
  const [only] = candidates;
  const doubted = vocabulary.doubts.some((phrase) => hasPhrase(spelled, foldSpelling(phrase)));
  if (only !== undefined && candidates.length === 1 && !doubted) return { sure: true, kind: only };
  if (candidates.length > 0) return { sure: false, candidates };
  return { sure: false, candidates: kindsIn(foldTones(text), vocabulary, foldTones, 'phrases') };
}

/** Whether a folded text contains a folded phrase as whole words. */
export function hasPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

function kindsIn<Kind extends string>(
  text: string,
  { entries }: Vocabulary<Kind>,
  fold: (text: string) => string,
  which: 'phrases' | 'hints',
): Kind[] {
  const says = (phrase: string): boolean => hasParts(text, phrase.split('…').map(fold));
  return entries.filter((entry) => entry[which]?.some(says)).map(({ kind }) => kind);
}

function hasParts(text: string, parts: readonly string[]): boolean {
  let rest = ` ${text} `;
  return parts.every((part) => {
    const at = rest.indexOf(` ${part} `);
    if (at >= 0) rest = rest.slice(at + part.length + 1);
    return at >= 0;
  });
}
