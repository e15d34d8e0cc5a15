import { deflateSync, strToU8, zipSync } from 'fflate';
import { HtxError } from '../../../../src/core/errors';
import { readZip } from '../../../../src/xlsx/package/readZip';
import { readXlsx } from '../../../../src/workbench/workbook/xlsx/readXlsx';
import { packageOf, textsOf, zipOf } from './fixture';

const good = packageOf({ sheets: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof HtxError) return error.code;
    throw error;
  }
  return 'none';
}

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...streamName].forEach((char, i) => (bytes[1024 + 2 * i] = char.charCodeAt(0)));
  return bytes;
}

/** The package with one part replaced. */
const withPart = (name: string, text: string): Uint8Array => zipOf({ ...textsOf(good), [name]: text });

describe('readXlsx on unusable input', () => {
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'xlsx-empty', new Uint8Array(0)],
    ['text', 'xlsx-not-a-workbook', strToU8('STT;Tên HTX\n1;HTX Hòa Bình\n')],
    ['an HTML page', 'xlsx-not-a-workbook', strToU8('<html><table></table></html>')],
    ['a file cut in half', 'xlsx-damaged', good.slice(0, good.length / 2)],
    ['a file without its last bytes', 'xlsx-damaged', good.slice(0, -30)],
    ['two letters', 'xlsx-damaged', strToU8('PK')],
    ['a password', 'xlsx-encrypted', compoundFile('EncryptedPackage')],
    ['an old .xls', 'xlsx-legacy-xls', compoundFile('Workbook')],
    ['another archive', 'xlsx-no-workbook', zipSync({ 'a.txt': strToU8('không phải sổ') })],
    [
      'a text document',
      'xlsx-no-workbook',
      withPart(
        '[Content_Types].xml',
        '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    ],
    ['a workbook part that breaks off', 'xlsx-broken-xml', withPart('xl/workbook.xml', '<workbook><sheets>')],
    ['a sheet that breaks off', 'xlsx-broken-xml', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row>')],
    ['a sheet that is no text', 'xlsx-broken-xml', withPart('xl/worksheets/sheet1.xml', '\0\0')],
    ['a workbook without sheets', 'xlsx-no-workbook', withPart('xl/workbook.xml', '<workbook><sheets/></workbook>')],
    [
      'entities of its own',
      'xlsx-broken-xml',
      withPart(
        'xl/worksheets/sheet1.xml',
        '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>',
      ),
    ],
  ])('should refuse %s with %s', (_what, code, bytes) => {
    expect(codeOf(() => readXlsx(bytes))).toBe(code);
  });

  it('should say what happened in one sentence of each language', () => {
    expect.assertions(3);
    try {
      readXlsx(strToU8('a,b'));
    } catch (error) {
      expect(error).toBeInstanceOf(HtxError);
      expect((error as HtxError).message).toMatch(/^Tệp này không phải sổ Excel[^\n]*\.$/);
      expect((error as HtxError).english).toMatch(/^This file is not[^\n]*\.$/);
    }
  });

  it('should refuse a sheet whose part is missing', () => {
    const rest = textsOf(good);
    delete rest['xl/worksheets/sheet1.xml'];

    expect(codeOf(() => readXlsx(zipOf(rest)))).toBe('xlsx-damaged');
  });

  it('should refuse a part whose bytes were changed on the way', () => {
    const stored = zipSync({ 'a.xml': [strToU8('<v>4600</v>'), { level: 0 }] });
    const at = Buffer.from(stored).indexOf('4600');
    stored[at] = '9'.charCodeAt(0);

    expect(codeOf(() => readZip(stored))).toBe('xlsx-damaged');
  });

  it('should refuse what would grow too large before it unpacks it', () => {
    const zeros = zipSync({ 'a.xml': new Uint8Array(400_000) });
    const limits = { totalBytes: 1_000_000, partBytes: 500_000, ratio: 10, ratioFrom: 300_000 };

    expect(codeOf(() => readZip(zeros, limits))).toBe('xlsx-too-large');
    expect(codeOf(() => readZip(zeros, { ...limits, ratio: 1e9 }))).toBe('none');
    expect(codeOf(() => readZip(zeros, { ...limits, ratio: 1e9, partBytes: 1000 }))).toBe('xlsx-too-large');
    expect(codeOf(() => readZip(zeros, { ...limits, ratio: 1e9, totalBytes: 1000 }))).toBe('xlsx-too-large');
  });

  it('should refuse a part that is larger than the archive says', () => {
    const honest = zipSync({ 'a.xml': new Uint8Array(5000) });
    const view = new DataView(honest.buffer);
    const directory = Buffer.from(honest).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    view.setUint32(directory + 24, 100, true);

    expect(codeOf(() => readZip(honest))).toBe('xlsx-damaged');
    expect(deflateSync(new Uint8Array(5000)).length).toBeLessThan(100);
  });
});
