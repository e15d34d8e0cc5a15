import { checkWorkbook, fixIssues, fixSafely, readHistory, revertStep } from '../../../src/excel';
import { changesOf } from '../../../src/excel/issues/changesOf';
import type { Fix, Issue } from '../../../src/core/rules/Issue';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { cleanRegister, columnOf, FIRST_ROW } from '../../fixtures/registers/cleanRegister';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const SHEET = 'DS HTX';
const OPTIONS = { today: { year: 2026, month: 6, day: 30 }, language: 'vi' } as const;

const issue = (cell: string, value: string | number, fix: Fix | null, rule = 'whitespace'): Issue => ({
  rule,
  severity: 'info',
  sheet: SHEET,
  cell,
  value,
  message: '',
  fix,
});

function register(...cells: [row: number, field: Parameters<typeof columnOf>[0], value: string | number][]): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(SHEET);
  const { values } = cleanRegister(12);
  values.forEach((row, r) => row.forEach((value, c) => value !== '' && sheet.setCell(r, c, { value, style: 0 })));
  for (const [record, field, value] of cells) {
    sheet.setCell(FIRST_ROW - 1 + record, columnOf(field) - 1, { value, style: 0 });
  }
  return workbook;
}

describe('changesOf', () => {
  it('should make one change a cell: a safe fix before a suggested one, else the first', () => {
    const changes = changesOf([
      issue('B4', ' a', { grade: 'suggested', to: 'b' }),
      issue('B4', ' a', { grade: 'safe', to: 'a' }),
      issue('B4', ' a', { grade: 'safe', to: 'c' }),
      issue('B5', 'x', null),
      issue('B6', '25/07/2020', { grade: 'safe', to: 44037, numberFormat: 'dd/mm/yyyy' }),
    ]);

    expect(changes).toEqual([
      { sheet: SHEET, cell: 'B4', from: ' a', to: 'a' },
      { sheet: SHEET, cell: 'B6', from: '25/07/2020', to: 44037, numberFormat: 'dd/mm/yyyy' },
    ]);
  });
});

describe('fixIssues', () => {
  it('should write values with their formats as one step, and leave what changed since the check', async () => {
    const workbook = register();
    const sheet = workbook.sheets[0]!;
    sheet.setCell(3, 3, { value: '25/07/2020', style: 0 });
    sheet.setCell(4, 3, { value: 'nay khác', style: 0 });
    sheet.setCell(5, 3, { value: ' =1+1', style: 0 });
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const outcome = await fixIssues(
        [
          issue('D4', '25/07/2020', { grade: 'safe', to: 44037, numberFormat: 'dd/mm/yyyy' }),
          issue('D5', 'lúc kiểm tra', { grade: 'safe', to: 'x' }),
          issue('D6', ' =1+1', { grade: 'safe', to: '=1+1' }),
        ],
        { title: 'Sửa 2 ô' },
      );

      expect(outcome).toMatchObject({ fixed: 2, left: [{ sheet: SHEET, cell: 'D5', cause: 'changed' }] });
      expect([3, 4, 5].map((row) => sheet.value(row, 3))).toEqual([44037, 'nay khác', '=1+1']);
      expect(sheet.cell(5, 3)?.formula).toBeUndefined();
      const formats = [3, 5].map((row) => workbook.styles.get(sheet.cell(row, 3)!.style).numberFormat);
      expect(formats).toEqual(['dd/mm/yyyy', '@']);
      expect((await readHistory()).steps).toMatchObject([{ title: 'Sửa 2 ô', count: 2 }]);

      await revertStep(outcome.id!);
      expect(modelOf(workbook)).toEqual(before);
    });
  });
});

describe('fixSafely', () => {
  it('should mend layer by layer until nothing safe is left, and every step can be taken back', async () => {
    const workbook = register(
      [0, 'legal_rep', ' Nguyễn  Văn Bình'.normalize('NFD')],
      [1, 'commune', 'Gia Viễn '],
      [2, 'workers', -5],
    );
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const { fixed, left, result } = await fixSafely(OPTIONS);

      expect([fixed, left]).toEqual([2, []]);
      expect(result.issues.filter(({ fix }) => fix?.grade === 'safe')).toEqual([]);
      expect(result.issues.map(({ rule }) => rule)).toContain('number-negative');
      expect(result.issues).toEqual((await checkWorkbook(OPTIONS)).issues);
      for (const { id } of (await readHistory()).steps) await revertStep(id);
      expect(modelOf(workbook)).toEqual(before);
    });
  });

  it('should leave formulas alone and come to an end', async () => {
    const workbook = register();
    workbook.sheets[0]!.setCell(3, 7, { value: ' An', formula: '=" "&"An"', style: 0 });
    await withSession(workbook, async () => {
      const { fixed, left } = await fixSafely(OPTIONS);

      expect([fixed, left]).toEqual([0, [{ sheet: SHEET, cell: 'H4', cause: 'formula' }]]);
    });
  });
});
