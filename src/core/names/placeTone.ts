import { remembered } from '../vietnamese/remembered';

/** Grave, acute, tilde, hook above and dot below: the five written tones. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWELS = /^(?<onset>qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)(?<nucleus>[aăâeêioôơuưy]+)/;
const MARKED = /[ăâêôơư]/g;

/**
 * A syllable in lower case with its tone at the place where schoolbooks of
 * today put it: "hoà" and "hòa" both become "hòa". Syllables with no tone, with
 * several, and words that are no syllables stay as they are.
 */
export const placeTone = remembered((syllable) => {
  const decomposed = syllable.normalize('NFD');
  const tones = decomposed.match(TONE) ?? [];
  const [tone] = tones;
  if (tone === undefined || tones.length > 1) return syllable;
  const letters = decomposed.replace(TONE, '').normalize('NFC');
  const { onset = '', nucleus = '' } = VOWELS.exec(letters)?.groups ?? {};
  if (nucleus === '') return syllable;
  const at = onset.length + carrier(nucleus, onset.length + nucleus.length < letters.length);
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
});

/** Which of the vowels carries the tone: the last with a mark of its own, else the second before a coda, else the first. */
function carrier(nucleus: string, hasCoda: boolean): number {
  const marked = [...nucleus.matchAll(MARKED)].at(-1)?.index;
  if (marked !== undefined) return marked;
  if (nucleus.length >= 3) return 1;
  return hasCoda ? nucleus.length - 1 : 0;
}
