import type { EntityType } from '../register/vocabulary';
import { editDistance } from '../vietnamese/editDistance';
import { foldTones } from '../vietnamese/foldTones';
import { normaliseText } from '../vietnamese/normaliseText';
import { confusableKey } from './confusableKey';
import { keyOf } from './nameKey';
import { splitName } from './splitName';

/**
 * What speaks for two names meaning one organisation, the strongest first.
 * `same`: letter by letter, but for case, spaces and the way Unicode writes
 * them. `spelling`: tone placement, i/y, punctuation, abbreviations.
 * `confusable`: what the law does not accept as a difference. `accents`: the
 * same only without accents, a suspicion. `near`: a few letters differ.
 */
export type Evidence = 'same' | 'spelling' | 'confusable' | 'accents' | 'near';

export interface NameMatch {
  /** 0 to 1; 1 for equal names only. */
  readonly likeness: number;
  /** `null` where the names are too different to mean anything. */
  readonly evidence: Evidence | null;
}

const LIKENESS: Readonly<Record<Exclude<Evidence, 'near'>, number>> = {
  same: 1,
  spelling: 0.98,
  confusable: 0.95,
  accents: 0.9,
};

/** One slip is allowed for this many letters. */
const LETTERS_PER_SLIP = 6;
const MOST_SLIPS = 3;
/** What is less sure than the accents that were left off is less alike, too. */
const NEAR_AT_MOST = 0.89;

/** A name with everything that comparing needs, worked out once. */
export interface ComparableName {
  readonly text: string;
  readonly key: string;
  readonly confusable: string;
  readonly bare: string;
}

/** `otherwise`: what a name counts as that does not say it. */
export function comparable(name: string, otherwise: EntityType = 'cooperative'): ComparableName {
  const split = splitName(name);
  const form = split.form ?? otherwise;
  const key = keyOf(split, otherwise);
  return {
    text: normaliseText(name).toLowerCase(),
    key,
    confusable: key === '' ? '' : `${form} ${confusableKey(split.words)}`,
    bare: foldTones(key),
  };
}

/**
 * How alike two names of organisations are, and why. Symmetric; a name is the
 * same as itself. Names of different legal forms ("HTX X", "THT X") are near at
 * best. An empty name is like nothing but an empty name.
 */
export function compareNames(a: string | ComparableName, b: string | ComparableName): NameMatch {
  const one = typeof a === 'string' ? comparable(a) : a;
  const other = typeof b === 'string' ? comparable(b) : b;
  if (one.text === other.text) return graded('same');
  if (one.key === '' || other.key === '') return { likeness: 0, evidence: null };
  if (one.key === other.key) return graded('spelling');
  if (one.confusable === other.confusable) return graded('confusable');
  if (one.bare === other.bare) return graded('accents');
  return nearness(one.bare, other.bare);
}

function graded(evidence: keyof typeof LIKENESS): NameMatch {
  return { likeness: LIKENESS[evidence], evidence };
}

function nearness(a: string, b: string): NameMatch {
  const longest = Math.max(a.length, b.length);
  const distance = editDistance(a, b, longest);
  const slips = Math.min(MOST_SLIPS, Math.floor(longest / LETTERS_PER_SLIP));
  const likeness = Math.min(NEAR_AT_MOST, Math.max(0, 1 - distance / longest));
  return { likeness, evidence: distance <= slips ? 'near' : null };
}
