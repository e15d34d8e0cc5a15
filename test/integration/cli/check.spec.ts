import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/workbench/cli/runCli';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { cleanRegister, columnOf, FIRST_ROW } from '../../fixtures/registers/cleanRegister';

let folder: string;

/** A register with a name that is wrong in two safe ways, one that is wrong in one, and a negative figure. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htx-check-'));
  const workbook = new Workbook();
  const sheet = workbook.addSheet('DS HTX');
  const { values } = cleanRegister(12);
  values.forEach((row, r) => row.forEach((value, c) => value !== '' && sheet.setCell(r, c, { value, style: 0 })));
  const spoil = (record: number, field: Parameters<typeof columnOf>[0], value: string | number) =>
    sheet.setCell(FIRST_ROW - 1 + record, columnOf(field) - 1, { value, style: 0 });
  spoil(0, 'legal_rep', ' Nguyễn  Văn Bình'.normalize('NFD'));
  spoil(1, 'legal_rep', 'Nguyễn Văn Cường ');
  spoil(2, 'workers', -5);
  spoil(3, 'founded_date', 46_250);
  await writeFile(join(folder, 'so.xlsx'), writeXlsx(workbook));
});

afterAll(() => rm(folder, { recursive: true }));

async function htx(...words: string[]) {
  let stdout = '';
  let stderr = '';
  const code = await runCli(words, {
    cwd: folder,
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    now: () => new Date(2027, 0, 5),
  });
  return { code, stdout, stderr };
}

const rulesIn = (stdout: string): string[] =>
  [...new Set((JSON.parse(stdout).issues as { rule: string }[]).map(({ rule }) => rule))].sort();

const open = async (name: string) => readXlsx(await readFile(join(folder, name)));
const exists = (name: string) =>
  stat(join(folder, name)).then(
    () => true,
    () => false,
  );

describe('htx check', () => {
  it('should take the day from --as-of', async () => {
    const later = await htx('check', 'so.xlsx', '--json');
    const earlier = await htx('check', 'so.xlsx', '--json', '--as-of', '2026-06-30');

    expect(rulesIn(later.stdout)).not.toContain('date-future');
    expect(rulesIn(earlier.stdout)).toContain('date-future');
  });

  it.each(['30/06/2026', '2026-02-30', '2026-6-30', ''])('should refuse the day "%s" in one sentence', async (day) => {
    const { code, stdout, stderr } = await htx('check', 'so.xlsx', '--as-of', day);

    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain(`"${day}"`);
  });

  it('should mend in OUT what is safe, and print what remains', async () => {
    const before = await readFile(join(folder, 'so.xlsx'));

    const { code, stdout, stderr } = await htx('check', 'so.xlsx', '--fix-safe', '--out', 'sua.xlsx', '--json');

    expect(code).toBe(1);
    expect(stderr).toContain('Đã sửa 2 ô');
    expect(rulesIn(stdout)).toContain('number-negative');
    expect(
      JSON.parse(stdout).issues.filter(({ fix }: { fix: { grade: string } | null }) => fix?.grade === 'safe'),
    ).toEqual([]);
    const sheet = (await open('sua.xlsx')).sheetByName('DS HTX');
    const name = (record: number) => sheet?.value(FIRST_ROW - 1 + record, columnOf('legal_rep') - 1);
    expect([name(0), name(1), name(2)]).toEqual(['Nguyễn Văn Bình', 'Nguyễn Văn Cường', 'Nguyễn Văn An']);
    expect(await readFile(join(folder, 'so.xlsx'))).toEqual(before);
  });

  it('should mend the open sheets, and name the protected one with what to do', async () => {
    const workbook = await open('so.xlsx');
    const values = workbook.sheetByName('DS HTX')!;
    const locked = workbook.addSheet('DS Gia Viễn');
    for (const [row, column, cell] of values.cells()) locked.setCell(row, column, { value: cell.value, style: 0 });
    locked.protection = { password: false, options: {} };
    await writeFile(join(folder, 'khoa.xlsx'), writeXlsx(workbook));

    const { stdout, stderr } = await htx('check', 'khoa.xlsx', '--fix-safe', '--out', 'khoa-sua.xlsx', '--json');

    expect(stderr).toMatch(/Đã sửa 2 ô; để nguyên 2 ô/);
    expect(stderr).toMatch(/^Sheet "DS Gia Viễn" đang được bảo vệ nên 2 ô để nguyên: .*Bỏ bảo vệ trang tính/m);
    const { fixed, left } = JSON.parse(stdout).fixes;
    expect(fixed).toBe(2);
    expect(left).toEqual([
      { sheet: 'DS Gia Viễn', cell: expect.any(String), cause: 'protected' },
      { sheet: 'DS Gia Viễn', cell: expect.any(String), cause: 'protected' },
    ]);
    const written = await open('khoa-sua.xlsx');
    const name = (sheet: string) => written.sheetByName(sheet)?.value(FIRST_ROW - 1 + 1, columnOf('legal_rep') - 1);
    expect([name('DS HTX'), name('DS Gia Viễn')]).toEqual(['Nguyễn Văn Cường', 'Nguyễn Văn Cường ']);
    expect(written.sheetByName('DS Gia Viễn')?.protection).not.toBeNull();
  });

  it('should find the same again in what it wrote', async () => {
    const fixed = await htx('check', 'so.xlsx', '--fix-safe', '--issues-sheet', '--out', 'ca-hai.xlsx', '--json');
    const again = await htx('check', 'ca-hai.xlsx', '--json');

    expect(JSON.parse(again.stdout).issues).toEqual(JSON.parse(fixed.stdout).issues);
  });

  it('should list the issues on a sheet of OUT', async () => {
    const { stdout, stderr } = await htx(
      ...['check', 'so.xlsx', '--issues-sheet', '--as-of', '2026-06-30', '--out', 'ds.xlsx', '--json'],
    );

    expect(stderr).toContain('Cần sửa 30-06-2026');
    const sheet = (await open('ds.xlsx')).sheetByName('Cần sửa 30-06-2026');
    const { issues } = JSON.parse(stdout);
    expect(sheet?.value(3 + issues.length, 0)).toBe(issues.length);
    expect(sheet?.value(3 + issues.length, 5)).toBe(issues.at(-1).message);
  });

  it('should not overwrite without --force, and write nothing that was refused', async () => {
    await writeFile(join(folder, 'co-san.xlsx'), 'của người khác');

    const refused = await htx('check', 'so.xlsx', '--fix-safe', '--out', 'co-san.xlsx');
    const onto = await htx('check', 'so.xlsx', '--fix-safe', '--out', 'so.xlsx', '--force');
    const badDay = await htx('check', 'so.xlsx', '--fix-safe', '--out', 'moi.xlsx', '--as-of', 'nay');

    expect([refused.code, onto.code, badDay.code]).toEqual([2, 2, 2]);
    expect(await readFile(join(folder, 'co-san.xlsx'), 'utf8')).toBe('của người khác');
    expect(await exists('moi.xlsx')).toBe(false);
  });
});
