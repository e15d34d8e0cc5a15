import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { CellValue } from '../../src/core/sheet/values';
import { buildSample } from '../../src/workbench/sample/buildSample';
import { CellError } from '../../src/workbench/workbook/cell';
import { Workbook } from '../../src/workbench/workbook/Workbook';
import { writeXlsx } from '../../src/workbench/workbook/xlsx/writeXlsx';
import { readValues } from '../../src/xlsx/readValues';
import { sheetsOf } from '../core/register/sheetsOf';
import { packageOf, textsOf, zipOf } from '../workbench/workbook/xlsx/fixture';

const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const good = packageOf({ sheets: CELL });
const withPart = (name: string, text: string): Uint8Array => zipOf({ ...textsOf(good), [name]: text });

const withBytes = (name: string, bytes: readonly number[]): Uint8Array =>
  zipSync({ ...unzipped(good), [name]: Uint8Array.from(bytes) });

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...streamName].forEach((char, i) => (bytes[1024 + 2 * i] = char.charCodeAt(0)));
  return bytes;
}

describe('readValues', () => {
  it('should give the values of the sample as the open workbook gives them', async () => {
    const sample = buildSample();

    const { name, sheets } = await readValues('Sổ mẫu.xlsx', writeXlsx(sample));

    expect(name).toBe('Sổ mẫu.xlsx');
    expect(sheets.map(({ merges: _merges, ...sheet }) => sheet)).toEqual(sheetsOf(sample));
    expect(sheets.map(({ merges }) => merges?.length)).toEqual(sample.sheets.map(({ merges }) => merges.length));
  });

  it('should give any values as they were written', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('=1+1', ' Hợp tác xã\n', '_x000D_', '<&>'),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
      fc.boolean(),
      fc.constantFrom(new CellError('#N/A'), new CellError('#REF!')),
    );
    const cell = fc.record({ row: fc.nat(40), column: fc.nat(30), value });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 30 }), async (cells) => {
        const workbook = new Workbook();
        const sheet = workbook.addSheet('Dữ liệu');
        for (const one of cells) sheet.setCell(one.row, one.column, { value: one.value, style: 0 });

        const { sheets } = await readValues('a.xlsx', writeXlsx(workbook));

        expect(sheets.map(({ merges: _merges, ...rest }) => rest)).toEqual(sheetsOf(workbook));
      }),
      { numRuns: 60 },
    );
  });

  it('should tell merged areas, rows and columns from 1', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Gộp');
    sheet.setCell(2, 1, { value: 'Xã Gia Vân', style: 0 });
    sheet.merges = [{ row: 2, column: 1, rowCount: 3, columnCount: 1 }];

    const { sheets } = await readValues('a.xlsx', writeXlsx(workbook));

    expect(sheets[0]).toMatchObject({ top: 3, left: 2, merges: [{ top: 3, left: 2, bottom: 5, right: 2 }] });
  });

  it('should count days from 1900 in a workbook that counts them from 1904, and leave other numbers alone', async () => {
    const bytes = packageOf({
      sheets: DATES,
      workbookBefore: '<workbookPr date1904="1"/>',
      styles:
        '<numFmts count="1"><numFmt numFmtId="200" formatCode="dd/mm/yyyy"/></numFmts>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs>',
    });

    const { sheets } = await readValues('mac.xlsx', bytes);

    const expected: readonly CellValue[] = [1000, 1000 + 1462, 1000 + 1462];
    expect(sheets[0]?.values).toEqual([expected]);
  });

  it('should name a file whose accents are decomposed, as on a Mac, in composed letters', async () => {
    expect((await readValues('Sổ.xlsx'.normalize('NFD'), good)).name).toBe('Sổ.xlsx'.normalize('NFC'));
  });

  it('should leave out very hidden sheets and read hidden ones', async () => {
    const workbook = buildSample();
    workbook.sheetByName('DS THT')!.visibility = 'Hidden';
    workbook.sheetByName('Nhật ký')!.visibility = 'VeryHidden';

    const { sheets } = await readValues('a.xlsx', writeXlsx(workbook));

    expect(sheets.map(({ name }) => name)).toEqual(
      workbook.sheets.map(({ name }) => name).filter((name) => name !== 'Nhật ký'),
    );
  });

  it('should pause between the sheets and within a large one, and tell how far it is', async () => {
    const workbook = buildSample();
    const large = workbook.addSheet('Lớn');
    for (let row = 0; row < 8000; row += 1) large.setCell(row, 0, { value: row, style: 0 });
    const told: (readonly [number, number])[] = [];
    await readValues('a.xlsx', writeXlsx(workbook), {
      pause: (done, total) => {
        told.push([done, total]);
        return Promise.resolve();
      },
    });
    const totals = new Set(told.map(([, total]) => total));
    const done = told.map(([bytes]) => bytes);
    expect(totals.size).toBe(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe([...totals][0]);
    // Twice a sheet, and on the way through the large one.
    expect(told.length).toBeGreaterThan(2 * workbook.sheets.length + 2);
  });

  it('should pause within a large part of shared strings', async () => {
    const strings = Array.from({ length: 12_000 }, (_, n) => `<si><t>Hợp tác xã ${n}</t></si>`).join('');
    const told: number[] = [];
    await readValues('a.xlsx', packageOf({ sheets: CELL, strings }), {
      pause: (done) => {
        told.push(done);
        return Promise.resolve();
      },
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    // Before and after each of the two parts, and on the way through the texts.
    expect(new Set(told).size).toBeGreaterThan(6);
  });

  it('should read the values beside a picture that is damaged', async () => {
    const picture = strToU8('một tấm ảnh không nén được');
    const bytes = zipSync({ ...unzipped(good), 'xl/media/image1.png': [picture, { level: 0 }] });
    const at = Buffer.from(bytes).indexOf(Buffer.from(picture));
    bytes[at] = (bytes[at] ?? 0) ^ 1;

    const { sheets } = await readValues('a.xlsx', bytes);

    expect(sheets[0]?.values).toEqual([[1]]);
  });

  it('should end where the pause throws', async () => {
    const stop = new Error('stop');
    const reading = readValues('a.xlsx', writeXlsx(buildSample()), { pause: () => Promise.reject(stop) });
    await expect(reading).rejects.toBe(stop);
  });

  const far = (rows: number): string =>
    Array.from({ length: rows }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('');
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'xlsx-empty', new Uint8Array(0)],
    ['text', 'xlsx-not-a-workbook', strToU8('STT;Tên HTX\n1;HTX Hòa Bình\n')],
    ['a file cut in half', 'xlsx-damaged', good.slice(0, good.length / 2)],
    ['a password', 'xlsx-encrypted', compoundFile('EncryptedPackage')],
    ['an old .xls', 'xlsx-legacy-xls', compoundFile('Workbook')],
    ['another archive', 'xlsx-no-workbook', zipSync({ 'a.txt': strToU8('không phải sổ') })],
    ['a sheet that breaks off', 'xlsx-broken-xml', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData>')],
    ['texts that break off', 'xlsx-broken-xml', packageOf({ sheets: CELL, strings: '<si><t>Hòa' })],
    [
      'a sheet that is not in its encoding',
      'xlsx-broken-xml',
      withBytes('xl/worksheets/sheet1.xml', [0x3c, 0xc3, 0x28]),
    ],
    ['a bomb', 'xlsx-too-large', zipSync({ ...unzipped(good), 'xl/bomb.xml': new Uint8Array(30_000_000) })],
    [
      'a sheet as wide as Excel goes',
      'xlsx-too-large',
      packageOf({ sheets: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${far(1300)}</sheetData>` }),
    ],
  ])('should refuse %s with %s and name the file', async (_what, code, bytes) => {
    await expect(readValues('Nho Quan.xlsx', bytes)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^“Nho Quan\.xlsx”: .+\.$/s),
      english: expect.stringMatching(/^“Nho Quan\.xlsx”: .+\.$/s),
    });
  });
});

const DATES =
  '<sheetData><row r="1"><c r="A1" s="0"><v>1000</v></c><c r="B1" s="1"><v>1000</v></c>' +
  '<c r="C1" s="2"><v>1000</v></c></row></sheetData>';

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(textsOf(bytes)).map(([name, text]) => [name, strToU8(String(text))]));
}
