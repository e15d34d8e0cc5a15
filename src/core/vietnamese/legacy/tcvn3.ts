/**
 * TCVN 5712:1993 VN3 ("ABC", the .VnTime fonts): one byte a letter, shown by
 * Excel as the Latin-1 character of that byte. Capitals with a tone are typed
 * in an all-capitals font and have no codes of their own.
 */
const LETTERS: Readonly<Record<string, string>> = {
  '\u00a1': 'Ă',
  '\u00a2': 'Â',
  '\u00a3': 'Ê',
  '\u00a4': 'Ô',
  '\u00a5': 'Ơ',
  '\u00a6': 'Ư',
  '\u00a7': 'Đ',
  '\u00a8': 'ă',
  '\u00a9': 'â',
  '\u00aa': 'ê',
  '\u00ab': 'ô',
  '\u00ac': 'ơ',
  '\u00ad': 'ư',
  '\u00ae': 'đ',
};

/** From 0xB5 up; a space is a code without a letter. */
const TONED =
  'àảãáạ ằẳẵắ       ặ' +
  'ầẩẫấậ' +
  'è ẻẽéẹ' +
  'ềểễếệ' +
  'ìỉ   ĩíị' +
  'ò ỏõóọ' +
  'ồổỗốộ' +
  'ờởỡớợ' +
  'ù ủũúụ' +
  'ừửữứự' +
  'ỳỷỹýỵ';
const FIRST_TONED = 0xb5;

const TABLE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LETTERS),
  ...[...TONED]
    .map((letter, index) => [String.fromCharCode(FIRST_TONED + index), letter] as const)
    .filter(([, letter]) => letter !== ' '),
]);

/** Reads TCVN3 text; characters that it has no letter for stay. `decodeTcvn3('®Êt')` is `'đất'`. */
export function decodeTcvn3(text: string): string {
  return [...text].map((character) => TABLE.get(character) ?? character).join('');
}
