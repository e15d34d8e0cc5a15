/** What a character of plain text is; anything that has none of these is not plain. */
const SIGN = 1;
const SPACE = 2;
/** A letter that the fonts of the time before Unicode show in place of another: "à", "ô". */
const SHARED_LETTER = 4;
/** A letter that only Unicode text has: "ư", "ế". */
const UNICODE_LETTER = 8;

const TABLE = build();

/**
 * Whether a text is certainly typed as it should be: composed Vietnamese
 * letters, digits and usual signs with single spaces between them, and no text
 * of an old font. A cheap look that lets nearly every cell pass; `false` says
 * only that the thorough ones have to follow. `isPlainText('Đồng Xanh')` is true.
 */
export function isPlainText(text: string): boolean {
  if (text === '') return true;
  let seen = 0;
  let before = SPACE;
  for (let index = 0; index < text.length; index += 1) {
    const kind = TABLE[text.charCodeAt(index)] ?? 0;
    if (kind === 0 || (kind & before & SPACE) !== 0) return false;
    seen |= kind;
    before = kind;
  }
  return before !== SPACE && ((seen & SHARED_LETTER) === 0 || (seen & UNICODE_LETTER) !== 0);
}

function build(): Uint8Array {
  const table = new Uint8Array(0x2027);
  const put = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  for (let code = 0x21; code <= 0x7e; code += 1) table[code] = SIGN;
  put('–—‘’“”…', SIGN);
  put(' ', SPACE);
  put('ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý', SHARED_LETTER);
  put('ĂăĐđĨĩŨũƠơƯư', UNICODE_LETTER);
  for (let code = 0x1ea0; code <= 0x1ef9; code += 1) table[code] = UNICODE_LETTER;
  return table;
}
