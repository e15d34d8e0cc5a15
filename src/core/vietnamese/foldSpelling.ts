import { fold } from './fold';
import { remembered } from './remembered';

/** Grave, acute, tilde, hook above and dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A final y after a consonant: "kỹ, lý, tỷ" are also written "kĩ, lí, tỉ". */
const FINAL_Y = /(?<=^|[bcdđghklmnpqrstvx]|qu)y$/;

/**
 * Folds the two spellings that Vietnamese allows for one syllable: the place of
 * the tone mark ("hoà", "hòa") and i for a final y ("tỷ", "tỉ").
 *
 * `foldSpelling('Thanh Hoá') === foldSpelling('Thanh Hóa')`; different tones
 * and different vowels stay different.
 */
export function foldSpelling(text: string): string {
  return fold(text).split(' ').map(spelt).join(' ');
}

const spelt = remembered((syllable) => {
  const decomposed = syllable.normalize('NFD');
  const tones = decomposed.match(TONES)?.join('') ?? '';
  const letters = decomposed.replace(TONES, '').normalize('NFC').replace(FINAL_Y, 'i');
  // Behind the last letter every spelling carries its tone at the same place; composed, so that folding again agrees.
  return (letters + tones).normalize('NFC');
});
