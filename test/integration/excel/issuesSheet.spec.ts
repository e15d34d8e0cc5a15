import type { Issue } from '../../../src/core/rules/Issue';
import { checkWorkbook, recogniseWorkbook, writeIssuesSheet } from '../../../src/excel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const TODAY = { year: 2026, month: 6, day: 30 };
const NAME = 'Cần sửa 30-06-2026';
const OPTIONS = { language: 'vi', today: TODAY } as const;

const issue = (cell: string, rest: Partial<Issue> = {}): Issue => ({
  rule: 'whitespace',
  severity: 'warning',
  sheet: 'DS HTX',
  cell,
  value: ' HTX',
  message: 'Thừa dấu cách.',
  fix: { grade: 'safe', to: 'HTX' },
  record: 'HTX Đồng Xanh',
  ...rest,
});

describe('writeIssuesSheet', () => {
  it('should list every issue with a link to its cell, in a table that survives saving', async () => {
    const workbook = buildSample();
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const written = await writeIssuesSheet([issue('C8'), issue('B9', { value: '=1+1' })], OPTIONS);

      expect(written).toMatchObject({ name: NAME, keptAs: null, listed: 2, leftOut: 0 });
    });

    const reopened = readXlsx(writeXlsx(workbook));
    const sheet = reopened.sheetByName(NAME)!;
    expect([3, 4, 5].map((row) => sheet.value(row, 0))).toEqual(['TT', 1, 2]);
    expect([4, 5].map((row) => sheet.cell(row, 3)?.formula)).toEqual([
      `=HYPERLINK("#'DS HTX'!C8","C8")`,
      `=HYPERLINK("#'DS HTX'!B9","B9")`,
    ]);
    expect(sheet.cell(5, 7)).toMatchObject({ value: '=1+1' });
    expect(sheet.cell(5, 7)?.formula).toBeUndefined();
    expect(sheet.tables.map(({ area, showFilterButton }) => [area, showFilterButton])).toEqual([
      [{ row: 3, column: 0, rowCount: 3, columnCount: 10 }, true],
    ]);
    const others = Object.entries(modelOf(workbook)).filter(([name]) => name !== NAME);
    expect(Object.fromEntries(others)).toEqual(before);
  });

  it('should take the place of an untouched one of the same day, and keep one that was written into', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await writeIssuesSheet([issue('C8'), issue('C9')], OPTIONS);
      expect(await writeIssuesSheet([issue('C8')], OPTIONS)).toMatchObject({ keptAs: null });
      expect(workbook.sheetByName(NAME)!.cell(5, 0)?.value ?? null).toBeNull();

      const sheet = workbook.sheetByName(NAME)!;
      sheet.setCell(4, 9, { value: 'đã sửa', style: 0 });
      const { keptAs } = await writeIssuesSheet([], OPTIONS);

      expect(keptAs).toBe('Cần sửa 30-06-2026 (bản cũ 1)');
      expect(workbook.sheetByName(keptAs!)!.value(4, 9)).toBe('đã sửa');
      expect(workbook.sheetByName(NAME)!.value(4, 5)).toBe('Không thấy nội dung nào cần sửa.');
    });
  });

  it('should never be taken for a register', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      const { issues } = await checkWorkbook({ today: TODAY, language: 'vi' });
      await writeIssuesSheet(issues, OPTIONS);

      const own = (await recogniseWorkbook()).find(({ name }) => name === NAME);
      expect(own).toMatchObject({ role: 'report', dataRows: [] });
      expect((await checkWorkbook({ today: TODAY, language: 'vi' })).issues).toEqual(issues);
    });
  });

  it('should write thousands of issues within what Excel on the web takes, the gravest first of all', async () => {
    const workbook = new Workbook();
    workbook.addSheet('DS HTX');
    const issues = [
      ...Array.from({ length: 8_500 }, (_, index) =>
        issue(`B${index + 1}`, {
          severity: index % 2 === 0 ? 'info' : 'warning',
          message: 'Thừa dấu cách. '.repeat(8),
        }),
      ),
      issue('A9000', { severity: 'error' }),
    ];
    await withSession(
      workbook,
      async () => {
        expect(await writeIssuesSheet(issues, OPTIONS)).toMatchObject({ listed: 8_000, leftOut: 501 });
      },
      { platform: 'web' },
    );

    const sheet = workbook.sheetByName(NAME)!;
    expect(sheet.value(8_003, 1)).toBe('Lỗi');
    expect(sheet.value(1, 0)).toContain('501');
  });
});
