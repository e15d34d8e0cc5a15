/**
 * VNI for Windows (the VNI-Times fonts): a plain letter with its mark as a
 * second character, shown by Excel as Latin-1.
 */
const TONES: Readonly<Record<string, string>> = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' };
/** Circumflex with a tone, on a, e and o. */
const CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
/** Breve with a tone, on a. */
const BREVE: Readonly<Record<string, string>> = {
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** Letters of one character; ô and ö stand for the horned vowels and may take a tone behind them. */
const SINGLE: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const PAIRS = build();

/** Reads VNI text; characters that it has no letter for stay. `decodeVni('Hôïp taùc xaõ')` is `'Hợp tác xã'`. */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let index = 0; index < text.length; index += 1) {
    const pair = PAIRS.get(text.slice(index, index + 2));
    if (pair !== undefined) {
      decoded += pair;
      index += 1;
    } else {
      const character = text.charAt(index);
      decoded += letter(character);
    }
  }
  return decoded;
}

function letter(character: string): string {
  const lower = SINGLE[character];
  if (lower !== undefined) return lower;
  const upper = SINGLE[character.toLowerCase()];
  return upper === undefined ? character : upper.toUpperCase();
}

function build(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const add = (base: string, shown: string, marks: Readonly<Record<string, string>>): void => {
    for (const [second, mark] of Object.entries(marks)) {
      const lower = (base + mark).normalize('NFC');
      pairs.set(shown + second, lower);
      pairs.set(shown.toUpperCase() + second.toUpperCase(), lower.toUpperCase());
      // A capital at the head of a word is often typed with a small mark behind it.
      pairs.set(shown.toUpperCase() + second, lower.toUpperCase());
    }
  };
  for (const base of 'aeouy') add(base, base, TONES);
  for (const base of 'aeo') add(base, base, CIRCUMFLEX);
  add('a', 'a', BREVE);
  add('ơ', 'ô', TONES);
  add('ư', 'ö', TONES);
  return pairs;
}
