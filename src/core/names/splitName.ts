import type { EntityType } from '../register/vocabulary';
import { foldTones } from '../vietnamese/foldTones';
import { remembered } from '../vietnamese/remembered';
import { formBeginnings } from './formBeginnings';
import { longWords } from './longWords';
import { spelledWords } from './spelledWords';

/** A name taken apart: what the organisation legally is, and what it is called. */
export interface SplitName {
  /** `undefined` where the name does not say. */
  readonly form: EntityType | undefined;
  /** The words of the name without the legal form, in one spelling: `['đồng', 'xanh']`. */
  readonly words: readonly string[];
}

const bareWord = remembered(foldTones);

/**
 * Takes a name apart: "HTX DVNN Đồng Xanh" and "Hợp tác xã Dịch vụ nông nghiệp
 * ĐỒNG XANH" are both a cooperative called `dịch vụ nông nghiệp đồng xanh`.
 * Letters of other alphabets, case, punctuation, tone placement and i/y are
 * folded; different tones and vowels stay different. A text without letters
 * and digits has no words.
 */
export function splitName(name: string): SplitName {
  const words = spelledWords(name);
  const found = formBeginnings(bareWord(words[0] ?? '')).find((beginning) =>
    beginning.words.every((word, index) => bareWord(words[index] ?? '') === word),
  );
  const rest = words.slice(found?.words.length ?? 0);
  return { form: found?.form, words: rest.flatMap((word) => longWords(word) ?? [word]) };
}
