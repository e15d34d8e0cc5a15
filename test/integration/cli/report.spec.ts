import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { IndicatorJson, SummaryJson } from '../../../src/core/report/summaryAsJson';
import { runCli } from '../../../src/workbench/cli/runCli';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';

let folder: string;

/** 1 January 2020 and 2019, as Excel counts days. */
const [JAN_2020, JAN_2019] = [43_831, 43_466];
const HEADER = ['STT', 'Tên HTX', 'Mã số thuế', 'Xã/phường', 'Ngày thành lập'];

type Row = readonly (string | number)[];

/** A commune's workbook: a list of cooperatives and nothing else. */
function commune(rows: readonly Row[], more: Readonly<Record<string, readonly Row[]>> = {}): Uint8Array {
  const workbook = new Workbook();
  for (const [name, lines] of Object.entries({ 'DS HTX': [['DANH SÁCH HỢP TÁC XÃ'], HEADER, ...rows], ...more })) {
    const sheet = workbook.addSheet(name);
    lines.forEach((line, row) => line.forEach((value, column) => sheet.setCell(row, column, { value, style: 0 })));
  }
  return writeXlsx(workbook);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htx-report-'));
  await htx('template', 'so.xlsx');
  const save = (name: string, bytes: Uint8Array) => writeFile(join(folder, name), bytes);
  await save(
    'Nho Quan.xlsx',
    commune([
      [1, 'HTX Kỳ Phú', '2700900001', 'Kỳ Phú', JAN_2020 + 40],
      [2, 'HTX Cúc Phương', '2700900002', 'Cúc Phương', JAN_2020 + 50],
      [3, 'HTX Xích Thổ', '2700900003', 'Xích Thổ', JAN_2019 - 900],
    ]),
  );
  await save(
    'Gia Viễn.xlsx',
    commune([
      [1, 'HTX Gia Vân', '2700900004', 'Gia Vân', JAN_2020 + 60],
      // Written by its neighbour too.
      [2, 'HTX Cúc Phương', '2700900002', 'Cúc Phương', JAN_2020 + 50],
      // The same name in the same commune under another code.
      [3, 'HTX Kỳ Phú', '2700900005', 'Kỳ Phú', JAN_2020 + 70],
    ]),
  );
  await save(
    'Năm 2019.xlsx',
    commune(Array.from({ length: 12 }, (_, i) => [i + 1, `HTX số ${i}`, `27008000${i + 10}`, 'Gia Vân', JAN_2019 + i])),
  );
});

afterAll(() => rm(folder, { recursive: true }));

async function htx(...words: string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await runCli(words, {
    cwd: folder,
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    now: () => new Date(2020, 8, 3),
  });
  return { code, stdout, stderr };
}

async function reported(...words: string[]): Promise<SummaryJson & { byId: (id: string) => IndicatorJson }> {
  const { code, stdout, stderr } = await htx('report', ...words, '--period', '2020-H1', '--json');
  if (code !== 0) throw new Error(stderr);
  const summary = JSON.parse(stdout) as SummaryJson;
  const byId = (id: string): IndicatorJson => {
    const found = summary.indicators.find((indicator) => indicator.id === id);
    if (!found) throw new Error(`no indicator ${id}`);
    return found;
  };
  return { ...summary, byId };
}

describe('htx report over several workbooks', () => {
  it('should count them together, each unit once, and name the workbook behind each figure', async () => {
    const { byId, notes } = await reported('so.xlsx', 'Nho Quan.xlsx', 'Gia Viễn.xlsx');

    // 16 of the sample, 2 of the first, 2 of the second: its copy of "Cúc Phương" does not count again.
    expect(byId('new-cooperatives')).toMatchObject({
      actual: 20,
      plan: 20,
      evidence: {
        sheet: 'DS HTX',
        others: [
          { sheet: '[Nho Quan.xlsx]DS HTX', rows: [3, 4] },
          { sheet: '[Gia Viễn.xlsx]DS HTX', rows: [3, 5] },
        ],
      },
    });
    expect(notes).toContain('Số liệu tổng hợp cả từ sổ khác: “Nho Quan.xlsx”, “Gia Viễn.xlsx”.');
  });

  it('should tell what stands in two workbooks, and what only looks like it', async () => {
    const { notes } = await reported('so.xlsx', 'Nho Quan.xlsx', 'Gia Viễn.xlsx');

    expect(notes).toContain(
      'Cần kiểm tra: 1 dòng trùng nhau, chỉ tính một lần: sheet “[Gia Viễn.xlsx]DS HTX” (dòng 4) và ' +
        'sheet “[Nho Quan.xlsx]DS HTX” (dòng 4), trong đó có “HTX Cúc Phương”.',
    );
    expect(notes).toContain(
      'Cần kiểm tra: 1 dòng trùng tên và xã nhưng không trùng mã số thuế, đang tính cả hai: ' +
        'sheet “[Gia Viễn.xlsx]DS HTX” (dòng 5) và sheet “[Nho Quan.xlsx]DS HTX” (dòng 3), trong đó có “HTX Kỳ Phú”.',
    );
  });

  it('should write values of other workbooks, never links to them', async () => {
    await htx('report', 'so.xlsx', 'Nho Quan.xlsx', '--period', '2020-H1', '--out', 'gop.xlsx');

    const bytes = await readFile(join(folder, 'gop.xlsx'));
    const cells = [...(readXlsx(bytes).sheetByName('Sơ kết 6T-2020')?.entries() ?? [])].flatMap(([, row]) =>
      row.map(([, cell]) => cell),
    );
    expect(cells.filter(({ formula }) => formula?.includes('[') === true)).toEqual([]);
    expect(cells.filter(({ formula }) => formula?.includes("'Nhật ký'!") === true)).not.toEqual([]);
    expect(cells.map(({ value }) => value)).toContainEqual(
      expect.stringContaining('không phải công thức: có số liệu lấy từ sổ “Nho Quan.xlsx”'),
    );
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('externalLink'))).toEqual([]);
  });

  it('should refuse a file that is no workbook, and name it', async () => {
    await writeFile(join(folder, 'hỏng.xlsx'), 'không phải sổ');

    const { code, stderr, stdout } = await htx('report', 'so.xlsx', 'hỏng.xlsx', '--out', 'x.xlsx');

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('“hỏng.xlsx”: Tệp này không phải sổ Excel .xlsx');
  });

  it('should never write over one of its inputs', async () => {
    const inputs = ['so.xlsx', 'Nho Quan.xlsx', '--previous', 'Năm 2019.xlsx', '--force'];

    for (const path of ['Nho Quan.xlsx', 'Năm 2019.xlsx']) {
      expect((await htx('report', ...inputs, '--out', path)).code).toBe(2);
      expect((await htx('report', ...inputs, '--docx', path)).code).toBe(2);
    }
    expect((await htx('report', 'so.xlsx', '--out', 'y.xlsx', '--docx', './y.xlsx')).code).toBe(2);
  });
});

describe('htx report against the year before', () => {
  it('should count the same period in last year’s workbook', async () => {
    const { byId, notes } = await reported('so.xlsx', '--previous', 'Năm 2019.xlsx');

    expect(byId('new-cooperatives')).toMatchObject({ actual: 16, samePeriod: 12, verdict: 'onTrack' });
    expect(byId('new-cooperatives').growth).toBeCloseTo(4 / 12, 12);
    expect(byId('surveys')).toMatchObject({ samePeriod: null, growth: null });
    expect(notes).toContain('Số cùng kỳ năm trước đếm từ sheet “[Năm 2019.xlsx]DS HTX”.');
  });

  it('should read a file that holds nothing but last year’s report', async () => {
    const [JUNE, DAYS_BACK] = ['2019-H1', 366];
    const before = readXlsx(await readFile(join(folder, 'so.xlsx')));
    const list = before.sheetByName('DS HTX');
    for (const [row, cells] of list?.entries() ?? []) {
      for (const [column, cell] of cells) {
        if (column === 3 && typeof cell.value === 'number') {
          list?.setCell(row, column, { ...cell, value: cell.value - DAYS_BACK });
        }
      }
    }
    await writeFile(join(folder, 'sổ 2019.xlsx'), writeXlsx(before));
    const counted = await htx('report', 'sổ 2019.xlsx', '--period', JUNE, '--json', '--out', 'báo cáo 2019.xlsx');
    const { indicators } = JSON.parse(counted.stdout) as SummaryJson;
    const founded = indicators.find(({ id }) => id === 'new-cooperatives')?.actual;
    const only = readXlsx(await readFile(join(folder, 'báo cáo 2019.xlsx')));
    only.sheets.splice(0, only.sheets.length, ...only.sheets.filter(({ name }) => name === 'Sơ kết 6T-2019'));
    await writeFile(join(folder, 'báo cáo 2019.xlsx'), writeXlsx(only));

    const { byId, notes } = await reported('so.xlsx', '--previous', 'báo cáo 2019.xlsx');

    expect(founded).toBeGreaterThan(10);
    expect(byId('new-cooperatives')).toMatchObject({ actual: 16, samePeriod: founded });
    expect(notes).toContain('Số cùng kỳ năm trước lấy từ bảng ở sheet “[báo cáo 2019.xlsx]Sơ kết 6T-2019”.');
  });

  it('should compare across the merger of provinces only when told that the figures are converted', async () => {
    const words = ['report', 'so.xlsx', '--previous', 'Năm 2019.xlsx', '--period', '2025', '--json'];

    const plain = JSON.parse((await htx(...words)).stdout) as SummaryJson;
    const converted = JSON.parse((await htx(...words, '--converted')).stdout) as SummaryJson;

    expect(plain.notes.join(' ')).toContain('Không so sánh với cùng kỳ năm trước');
    expect(converted.notes.join(' ')).toContain('đã quy đổi theo địa giới mới');
  });
});

describe('htx report --template', () => {
  it.each([
    ['A', 'ktt-cooperatives-total'],
    ['c', 'surveys'],
  ])('should have the lines of %s', async (template, first) => {
    expect((await reported('so.xlsx', '--template', template)).indicators[0]?.id).toBe(first);
  });

  it('should have the breakdowns of B', async () => {
    const { indicators, breakdowns } = await reported('so.xlsx', '--template', 'B');

    expect(indicators).toEqual([]);
    expect(breakdowns?.map(({ title }) => title)).toEqual(['Theo lĩnh vực', expect.stringMatching(/^Theo /)]);
  });

  it('should state each target as it was understood', async () => {
    const { byId } = await reported('so.xlsx');

    expect(byId('new-cooperatives').target).toEqual({ min: 20, max: 20, operator: '=' });
    expect(byId('models-mechanised').target).toEqual({ min: 3, max: null, operator: '>=' });
    expect(byId('surveys')).toMatchObject({ target: null, verdict: null });
    expect(byId('works').verdict).toBe('met');
  });
});

describe('htx report --plan-year', () => {
  beforeAll(async () => {
    const workbook = readXlsx(await readFile(join(folder, 'so.xlsx')));
    const plan = workbook.sheetByName('Kế hoạch 2020');
    if (!plan) throw new Error('the sample has no plan');
    plan.name = 'KH giao';
    for (const [row, cells] of [...plan.entries()]) {
      for (const [column, cell] of cells) {
        const { value } = cell;
        if (typeof value === 'string')
          plan.setCell(row, column, { ...cell, value: value.replace(/ ?(năm )?2020/i, '') });
      }
    }
    await writeFile(join(folder, 'không năm.xlsx'), writeXlsx(workbook));
  });

  it('should use a plan that names no year once it is told', async () => {
    const before = await reported('không năm.xlsx');
    const told = await reported('không năm.xlsx', '--plan-year', 'KH giao=2020');

    expect(before.byId('new-cooperatives')).toMatchObject({ actual: 16, plan: null });
    expect(told.byId('new-cooperatives')).toMatchObject({ actual: 16, plan: 20, percent: 0.8 });
    expect(told.notes).toContain('Kế hoạch năm 2020 lấy từ sheet “KH giao” (năm do người dùng điền).');
  });

  it.each([
    ['plan-unknown', 'KH=2020', 'hãy chọn trong “KH giao”'],
    ['year-unusable', 'KH giao=2201', 'từ 1900 đến 2200'],
  ])('should refuse with %s: %s', async (_, word, sentence) => {
    const { code, stderr } = await htx('report', 'không năm.xlsx', '--plan-year', word, '--out', 'không có.xlsx');

    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    await expect(readFile(join(folder, 'không có.xlsx'))).rejects.toThrow('ENOENT');
  });
});

describe('htx report --docx', () => {
  it('should write the same figures into a Word document, beside the workbook or alone', async () => {
    const { code, stderr } = await htx('report', 'so.xlsx', '--period', '2020-H1', '--docx', 'bao-cao.docx');

    expect([code, stderr]).toEqual([0, 'Đã ghi báo cáo Word vào "bao-cao.docx".\n']);
    const parts = unzipSync(await readFile(join(folder, 'bao-cao.docx')));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    expect(text).toContain('Thành lập mới HTX');
    expect(text).toContain('4.600');
  });
});
