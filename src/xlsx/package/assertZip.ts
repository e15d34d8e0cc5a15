import { xlsxErrors } from '../errors';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Tells what is wrong with bytes that are no archive at all.
 *
 * @throws HtxError `xlsx-empty`, `xlsx-encrypted`, `xlsx-legacy-xls`, `xlsx-not-a-workbook`
 */
export function assertZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw xlsxErrors.empty();
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw holdsUtf16(bytes, 'EncryptedPackage') ? xlsxErrors.encrypted() : xlsxErrors.legacyXls();
  }
  if (!startsWith(bytes, ZIP)) throw xlsxErrors.notZip();
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
