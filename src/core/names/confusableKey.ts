/** "Đồng Xanh số 2", "Đồng Xanh thứ nhất": words that only announce a number. */
const ANNOUNCES = new Set(['số', 'thứ']);
const ORDINALS = new Set(['nhất', 'nhì', 'hai', 'ba', 'tư', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/;
/** What else does not tell names apart, or announces what does not. */
const UNPROTECTED = new Set(['và', 'tân', 'mới', 'miền']);
const REGIONS = new Set(['bắc', 'nam', 'trung', 'tây', 'đông']);

/**
 * What is left of a name when everything is taken off that the law does not
 * accept as a difference (NĐ 92/2024/NĐ-CP, art. 17): a number, an ordinal or
 * one letter behind it, "và" and signs between the words, "tân" before it, "mới"
 * before or behind it, and "miền Bắc/Nam/Trung/Tây/Đông". Takes the words of
 * `splitName`, gives them without spaces: `confusableKey(['đồng', 'xanh', '2'])`
 * is `'đồngxanh'`. At least one word is always left, and a name of numbers
 * alone ("19/5") stays whole.
 */
export function confusableKey(words: readonly string[]): string {
  let rest = words.filter((word) => word !== 'và');
  if (rest.length === 0 || rest.every((word) => /^\d+$/.test(word))) return words.join('');
  for (let length = -1; length !== rest.length;) {
    length = rest.length;
    rest = takeOff(rest);
  }
  const last = rest.at(-1) ?? '';
  // "Đồng Xanh2": written together with its number.
  return [...rest.slice(0, -1), /^\p{L}{2,}\d+$/u.test(last) ? last.replace(/\d+$/, '') : last].join('');
}

function takeOff(words: readonly string[]): string[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (words.length > 2 && before === 'miền' && REGIONS.has(last)) return words.slice(0, -2);
  if (words.length > 2 && ANNOUNCES.has(before) && (isMark(last) || ORDINALS.has(last))) return words.slice(0, -2);
  if (words.length > 1 && (isMark(last) || last === 'mới')) return words.slice(0, -1);
  if (words.length > 1 && (first === 'tân' || first === 'mới')) return words.slice(1);
  return [...words];
}

/** A number or one letter. */
function isMark(word: string): boolean {
  return /^\d+$/.test(word) || /^\p{L}$/u.test(word) || ROMAN.test(word);
}

/** Whether `confusableKey` may leave out a word of a name, or a part of it, depending on where it stands. */
export function mayBeTakenOff(word: string): boolean {
  return UNPROTECTED.has(word) || ANNOUNCES.has(word) || /\d/.test(word) || isMark(word);
}
