/** A first byte of a Vietnamese letter in UTF-8 as either code page shows it, with a further byte behind it. */
const TRACE = /[ÃĂÄÅÆá][^ -~]/;

/** What Windows-1252 shows for the bytes from 0x80 to 0x9F; Windows-1258 differs only where it has nothing. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Where Windows-1258, the code page of Vietnamese Windows, differs from 1252. */
const ONLY_1258: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  '\u0300': 0xcc,
  Đ: 0xd0,
  '\u0309': 0xd2,
  Ơ: 0xd5,
  Ư: 0xdd,
  '\u0303': 0xde,
  ă: 0xe3,
  '\u0301': 0xec,
  đ: 0xf0,
  '\u0323': 0xf2,
  ơ: 0xf5,
  ư: 0xfd,
  '₫': 0xfe,
};

const BYTES = bytes();

/**
 * Text whose bytes in UTF-8 were read as those of Windows, as happens when a
 * CSV file is opened by a double click, put right:
 * `readMisreadUtf8('Há»£p tÃ¡c xÃ£')` is `'Hợp tác xã'`. `undefined` for any
 * other text, and where a byte has been lost.
 */
export function readMisreadUtf8(text: string): string | undefined {
  if (!TRACE.test(text)) return undefined;
  const all: number[] = [];
  for (const character of text) {
    const byte = BYTES.get(character);
    if (byte === undefined) return undefined;
    all.push(byte);
  }
  return decodeUtf8(all)?.normalize('NFC');
}

function decodeUtf8(all: readonly number[]): string | undefined {
  let text = '';
  for (let index = 0; index < all.length;) {
    const first = all[index] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xc3 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 0;
    if (length === 0 || index + length > all.length) return undefined;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    for (const byte of all.slice(index + 1, index + length)) {
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    text += String.fromCharCode(code);
    index += length;
  }
  return text;
}

function bytes(): ReadonlyMap<string, number> {
  const map = new Map<string, number>(Object.entries(ONLY_1258));
  for (let byte = 0; byte < 0x100; byte += 1) map.set(String.fromCharCode(byte), byte);
  [...FROM_80].forEach((character, index) => map.set(character, 0x80 + index));
  // LibreOffice shows bytes without a letter so.
  for (let byte = 0x80; byte < 0xa0; byte += 1) map.set(String.fromCharCode(0xf100 + byte), byte);
  return map;
}
