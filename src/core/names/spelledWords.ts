import { foldSpelling } from '../vietnamese/foldSpelling';
import { mendLetters } from '../vietnamese/wrongLetters';
import { longWords } from './longWords';
import { placeTone } from './placeTone';

/** "HTXDVNN" and "THTNN": the form and the business in one run of letters. */
const RUN_TOGETHER = /^(?<form>htx|tht|lhhtx)(?<rest>[a-z]{2,4})$/;

/**
 * The words of a name in one spelling, the legal form among them: letters of
 * other alphabets, case, punctuation, tone placement and i/y are folded. Empty
 * for a text without letters and digits.
 */
export function spelledWords(name: string): readonly string[] {
  const spelled = foldSpelling(mendLetters(name));
  return spelled === '' ? [] : spelled.split(' ').flatMap(takeApart).map(placeTone);
}

function takeApart(word: string): readonly string[] {
  if (!/^(?:htx|tht|lhhtx)./.test(word)) return [word];
  const { form, rest } = RUN_TOGETHER.exec(word)?.groups ?? {};
  return form !== undefined && rest !== undefined && longWords(rest) ? [form, rest] : [word];
}
