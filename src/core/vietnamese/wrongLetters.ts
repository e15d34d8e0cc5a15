/**
 * Letters that look like Vietnamese ones and are others: ƣ comes out of PDF
 * files in place of ư; ð is the Icelandic eth.
 */
const ALWAYS_WRONG: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư', ð: 'đ', Ð: 'Đ' };

/** Cyrillic and Greek letters that look like Latin ones; wrong only beside Latin letters in the same word. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  ο: 'o',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Τ: 'T',
  Χ: 'X',
};

/** Every letter of both tables; nearly all texts have none. */
const SUSPECT = /[ƣƢðÐ\u0370-\u04ff]/;

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The text with letters of other alphabets replaced by the Vietnamese ones
 * that they stand in for: `mendLetters('phƣơng')` is `'phương'`. The text
 * itself where nothing is wrong.
 */
export function mendLetters(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(WORD, (word) => {
    const mended = replaceAll(word, ALWAYS_WRONG);
    return /\p{Script=Latin}/u.test(mended) ? replaceAll(mended, LOOK_ALIKES) : mended;
  });
}

function replaceAll(word: string, table: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => table[letter] ?? letter).join('');
}
