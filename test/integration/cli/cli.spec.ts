import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runCli } from '../../../src/workbench/cli/runCli';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htx-cli-'));
  await htx('template', 'so.xlsx');
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the command line in the test's folder, on a day after the last one in the sample. */
async function htx(...words: string[]) {
  let stdout = '';
  let stderr = '';
  const code = await runCli(words, {
    cwd: folder,
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    now: () => new Date(2020, 8, 3),
  });
  return { code, stdout, stderr };
}

const inFolder = (name: string) => join(folder, name);

describe('htx report', () => {
  it("should give the article's figures, in the promised shape", async () => {
    const { code, stdout } = await htx('report', 'so.xlsx', '--out', 'ra.xlsx', '--period', '2020-H1', '--json');

    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(Object.keys(report)).toEqual(['sheet', 'period', 'indicators', 'narrative', 'notes']);
    expect(report.sheet).toBe('Sơ kết 6T-2020');
    expect(report.period).toEqual({ from: '2020-01-01', to: '2020-06-30', label: '6 tháng đầu năm 2020' });
    const figures = Object.fromEntries(
      report.indicators.map(({ id, plan, actual, percent }: Record<string, unknown>) => [id, [actual, plan, percent]]),
    );
    expect(figures).toEqual({
      surveys: [60, null, null],
      consultations: [68, null, null],
      'new-cooperatives': [16, 20, 0.8],
      'new-groups': [10, 20, 0.5],
      'job-fund-projects': [3, null, null],
      'job-fund-amount': [240, null, null],
      'revolving-fund-projects': [13, null, null],
      'revolving-fund-amount': [4600, null, null],
      works: [29, 29, 1],
      'models-surveyed': [9, null, null],
      'models-mechanised': [null, 'ít nhất 3', null],
    });
  });

  it('should name the rows behind every figure that it counted', async () => {
    const { stdout } = await htx('report', 'so.xlsx', '--period', '2020-H1', '--json');

    const byId = new Map<string, { actual: number; evidence: { sheet: string; rows: number[] } }>(
      JSON.parse(stdout).indicators.map((indicator: { id: string }) => [indicator.id, indicator]),
    );
    expect(byId.get('new-cooperatives')?.evidence.sheet).toBe('DS HTX');
    expect(byId.get('new-cooperatives')?.evidence.rows).toHaveLength(16);
    expect(byId.get('revolving-fund-amount')?.evidence.rows).toHaveLength(13);
  });

  it('should save a workbook that opens again with the same figures', async () => {
    await htx('report', 'so.xlsx', '--out', 'luu.xlsx', '--period', '2020-H1');

    const sheet = readXlsx(await readFile(inFolder('luu.xlsx'))).sheetByName('Sơ kết 6T-2020');
    const cells = [...(sheet?.entries() ?? [])].map(([, row]) => row.map(([, cell]) => cell.value));
    const line = (label: string) => cells.find((row) => row.includes(label)) ?? [];
    expect(line('Thành lập mới HTX')).toEqual(expect.arrayContaining([20, 16, 0.8]));
    expect(line('Thành lập mới tổ hợp tác')).toEqual(expect.arrayContaining([20, 10, 0.5]));
  });

  it('should leave the input as it was, byte for byte', async () => {
    const before = await readFile(inFolder('so.xlsx'));

    await htx('report', 'so.xlsx', '--out', 'khac.xlsx', '--force');

    expect(await readFile(inFolder('so.xlsx'))).toEqual(before);
  });

  it('should not overwrite without --force, and never its input', async () => {
    await writeFile(inFolder('co-san.xlsx'), 'của người khác');
    await symlink(inFolder('so.xlsx'), inFolder('loi-tat.xlsx'));

    const refused = await htx('report', 'so.xlsx', '--out', 'co-san.xlsx');
    const toInput = await htx('report', 'so.xlsx', '--out', 'loi-tat.xlsx', '--force');

    expect([refused.code, toInput.code]).toEqual([2, 2]);
    expect(refused.stderr).toContain('--force');
    expect(await readFile(inFolder('co-san.xlsx'), 'utf8')).toBe('của người khác');
    expect((await htx('report', 'so.xlsx', '--out', 'co-san.xlsx', '--force')).code).toBe(0);
  });

  it('should leave no file behind when the output cannot be written', async () => {
    const before = await readdir(folder);

    const { code, stderr } = await htx('report', 'so.xlsx', '--out', 'khong/co/thu-muc.xlsx');

    expect(code).toBe(2);
    expect(stderr).toContain('khong/co/thu-muc.xlsx');
    expect(await readdir(folder)).toEqual(before);
  });

  it('should print a table for people without --json', async () => {
    const { stdout } = await htx('report', 'so.xlsx', '--period', '2020-H1');

    expect(stdout).toContain('80%');
    expect(stdout).toContain('4.600');
  });
});

describe('htx check', () => {
  it('should find nothing wrong with the sample', async () => {
    const { code, stdout } = await htx('check', 'so.xlsx', '--json');

    const result = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(result.sheets).toHaveLength(6);
    expect(result.issues.filter(({ severity }: { severity: string }) => severity !== 'info')).toEqual([]);
  });
});

describe('htx recognise', () => {
  it('should print each sheet in the promised shape', async () => {
    const { code, stdout } = await htx('recognise', 'so.xlsx', '--json');

    const { sheets } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(sheets.map(({ name, role }: { name: string; role: string }) => [name, role])).toEqual([
      ['DS HTX', 'cooperatives'],
      ['DS THT', 'groups'],
      ['Nhật ký', 'activities'],
      ['Vốn vay', 'loans'],
      ['Công trình', 'works'],
      ['Kế hoạch 2020', 'plan'],
    ]);
    expect(sheets[0]).toMatchObject({ headerRows: [5], firstDataRow: 6, columns: { name: 'B' } });
    expect(sheets[0].dataRows).toBe(sheets[0].lastDataRow - 5);
  });
});

describe('htx eval', () => {
  it.each([
    ['=HTX.PROGRESS(16,20)', { value: 0.8 }],
    ['SUM(1,2)', { value: 3 }],
    ['=HTX.PROGRESS({16;10},20)', { value: [[0.8], [0.5]] }],
    ['="=1+1"', { value: '=1+1' }],
    ['=1/0', { error: '#DIV/0!', message: null }],
  ])('should compute %s', async (formula, expected) => {
    const { code, stdout } = await htx('eval', formula);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it('should carry the message of a plan that is missing', async () => {
    const { stdout } = await htx('eval', '=HTX.PROGRESS(16,0)');

    expect(JSON.parse(stdout)).toEqual({ error: '#N/A', message: expect.stringMatching(/kế hoạch/i) });
  });

  it('should compute in the workbook that it is given', async () => {
    const { stdout } = await htx('eval', `=COUNTA('DS HTX'!B6:B8)`, '--in', 'so.xlsx');

    expect(JSON.parse(stdout)).toEqual({ value: 3 });
  });
});

describe('unusable input', () => {
  beforeAll(async () => {
    const sample = await readFile(inFolder('so.xlsx'));
    await writeFile(inFolder('rong.xlsx'), '');
    await writeFile(inFolder('cut.xlsx'), sample.subarray(0, sample.length / 2));
    await writeFile(inFolder('van-ban.xlsx'), 'STT;Tên HTX\n1;HTX Hòa Bình\n');
    await writeFile(inFolder('zip.xlsx'), zipSync({ 'a.txt': strToU8('không phải sổ') }));
    // The signature of a compound file and the name of the stream that holds an encrypted package.
    const encrypted = Buffer.alloc(4096);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(encrypted);
    Buffer.from('EncryptedPackage', 'utf16le').copy(encrypted, 1024);
    await writeFile(inFolder('mat-khau.xlsx'), encrypted);
  });

  it.each([['khong-co.xlsx'], ['rong.xlsx'], ['cut.xlsx'], ['van-ban.xlsx'], ['zip.xlsx'], ['mat-khau.xlsx'], ['.']])(
    'should end with 2 and one sentence on %s',
    async (name) => {
      for (const words of [
        ['report', name, '--out', 'x.xlsx'],
        ['check', name, '--json'],
        ['recognise', name],
        ['eval', '1', '--in', name],
      ]) {
        const { code, stdout, stderr } = await htx(...words);

        expect(code).toBe(2);
        expect(stdout).toBe('');
        expect(stderr.trim().split('\n')).toHaveLength(1);
        expect(stderr).not.toMatch(/\bat .*\.ts/);
      }
    },
  );

  it('should refuse a workbook that counts days from 1904 instead of reading its dates four years off', async () => {
    const workbook = readXlsx(await readFile(inFolder('so.xlsx')));
    workbook.date1904 = true;
    await writeFile(inFolder('nam-1904.xlsx'), writeXlsx(workbook));

    const { code, stdout, stderr } = await htx('report', 'nam-1904.xlsx', '--period', '2020-H1');

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('1904');
  });

  it.each([
    [['report', 'so.xlsx', '--out', 'kq.xls']],
    [['report', 'so.xlsx', '--out', 'kq']],
    [['report', 'so.xlsx', '--docx', 'kq.doc']],
    [['report', 'so.xlsm', '--out', 'kq.xlsx']],
    [['check', 'so.xlsx', '--fix-safe', '--out', 'kq.xlsm']],
    [['template', 'kq.csv']],
  ])('should refuse a name of the result under which Office would not open it: %j', async (words) => {
    const { code, stderr } = await htx(...words);

    expect(code).toBe(2);
    expect(stderr).toMatch(/phải có đuôi \.(?:xlsx|xlsm|docx),/);
    expect((await readdir(folder)).filter((name) => name.startsWith('kq'))).toEqual([]);
  });

  it('should say that a period is not understood before it reads anything', async () => {
    const { code, stderr } = await htx('report', 'khong-co.xlsx', '--period', 'quý nào đó');

    expect(code).toBe(2);
    expect(stderr).toContain('quý nào đó');
  });
});
