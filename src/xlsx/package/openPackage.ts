import { xlsxErrors } from '../errors';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { ContentTypes } from './ContentTypes';
import { readZip, ZIP_LIMITS, type ZipLimits } from './readZip';
import { CONTENT_TYPES_PART, XlsxPackage } from './XlsxPackage';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Opens the bytes of an .xlsx file and finds its workbook part.
 *
 * @throws HtxError with one of the codes of `xlsxErrors` when it is not a usable .xlsx file.
 */
export function openPackage(
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
): { readonly package: XlsxPackage; readonly workbookPart: string } {
  if (bytes.length === 0) throw xlsxErrors.empty();
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw holdsUtf16(bytes, 'EncryptedPackage') ? xlsxErrors.encrypted() : xlsxErrors.legacyXls();
  }
  if (!startsWith(bytes, ZIP)) throw xlsxErrors.notZip();
  const parts = readZip(bytes, limits);
  const types = parts.get(CONTENT_TYPES_PART);
  if (!types) throw xlsxErrors.noWorkbook();
  let contentTypes: ContentTypes;
  try {
    contentTypes = ContentTypes.parse(parseXml(decodeXml(types)));
  } catch (error) {
    throw xlsxErrors.brokenXml(CONTENT_TYPES_PART, error);
  }
  const opened = new XlsxPackage(parts, contentTypes);
  return { package: opened, workbookPart: findWorkbook(opened) };
}

function findWorkbook(opened: XlsxPackage): string {
  const target = opened.relationships('').ofKind('officeDocument')[0]?.target;
  const name = target === undefined ? undefined : opened.partName(target);
  if (name === undefined) throw xlsxErrors.noWorkbook();
  if (name.endsWith('.bin')) throw xlsxErrors.binary();
  // A document or a presentation is a package of the same kind, with another root.
  const type = opened.contentTypes.of(name) ?? '';
  if (!/spreadsheetml|ms-excel/.test(type)) throw xlsxErrors.noWorkbook();
  return name;
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
