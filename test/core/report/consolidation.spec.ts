import { halfYear } from '../../../src/core/plan/period';
import { drain } from '../../../src/core/drain';
import { openForeignSheet as openInSteps } from '../../../src/core/register/openForeignSheet';
import type { Register } from '../../../src/core/register/Register';
import { buildSummary, type SummaryInput } from '../../../src/core/report/buildSummary';
import { evidenceParts } from '../../../src/core/report/evidenceParts';
import { differentNames } from '../../../src/core/sheet/differentNames';
import { foreignSheet, workbookOfSheet, withoutWorkbook } from '../../../src/core/sheet/foreignSheet';
import type { CellValue } from '../../../src/core/sheet/values';
import { serialFromDay } from '../../../src/core/vietnamese/serialDate';
import { open, sheetOf } from '../plan/openSample';

const openForeignSheet = (...args: Parameters<typeof openInSteps>) => drain(openInSteps(...args));

const PERIOD = halfYear(2020, 1);
const on = (year: number, month: number, day: number): number => serialFromDay({ year, month, day }) ?? 0;

type Rows = readonly (readonly CellValue[])[];

const listOf = (name: string, rows: Rows) =>
  sheetOf(name, [
    ['DANH SÁCH HỢP TÁC XÃ'],
    ['STT', 'Tên HTX', 'Mã số thuế', 'Xã/phường', 'Ngày thành lập', 'Số thành viên'],
    ...rows,
  ]);
const planOf = (name: string, target: number) =>
  sheetOf(name, [
    ['KẾ HOẠCH NĂM 2020'],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2020'],
    [1, 'Thành lập mới HTX', 'HTX', target],
    [2, 'Thành lập mới tổ hợp tác', 'THT', target],
  ]);
const OWN = open(
  listOf('DS HTX', [
    [1, 'HTX An Hòa', '2700000001', 'Gia Vân', on(2020, 2, 3), 10],
    [2, 'HTX Bình Minh', '', 'Gia Vân', on(2020, 3, 3), 20],
  ]),
);
const build = (registers: readonly Register[], input: Partial<SummaryInput> = {}) =>
  buildSummary({ registers, period: PERIOD, ...input });
const founded = (registers: readonly Register[], input?: Partial<SummaryInput>) =>
  build(registers, input).indicators.find(({ id }) => id === 'new-cooperatives');

describe('names of sheets of other workbooks', () => {
  it('should be written as Excel does, and be told from those of this one', () => {
    expect(foreignSheet('Nho Quan.xlsx', 'DS HTX')).toBe('[Nho Quan.xlsx]DS HTX');
    expect(foreignSheet('Sổ [cũ].xlsx', 'DS')).toBe('[Sổ (cũ).xlsx]DS');
    expect(workbookOfSheet('[Nho Quan.xlsx]DS HTX')).toBe('Nho Quan.xlsx');
    expect(workbookOfSheet('DS HTX')).toBeUndefined();
    expect(withoutWorkbook('[Nho Quan.xlsx]DS HTX')).toBe('DS HTX');
    expect(withoutWorkbook('DS HTX')).toBe('DS HTX');
  });

  it('should tell two files of one name apart', () => {
    const names = ['DS.xlsx', 'ds.xlsx', 'DS.xlsx', 'DS'].map((name) => ({ name, sheets: [] }));
    expect(differentNames(names).map(({ name }) => name)).toEqual(['DS.xlsx', 'ds (2).xlsx', 'DS (3).xlsx', 'DS']);
  });
});

describe('registers of several workbooks', () => {
  const rows: Rows = [
    [1, 'HTX Cúc Phương', '2700000009', 'Cúc Phương', on(2020, 4, 4), 30],
    [2, 'HTX An Hòa', '2700000001', 'Gia Vân', on(2020, 2, 3), 10],
    [3, 'HTX Bình Minh', '2700000077', 'xã Gia Vân', on(2020, 3, 3), 20],
  ];
  const foreign = openForeignSheet('Xã.xlsx', listOf('Sheet1', rows));

  it('should count together, each unit once', () => {
    const line = founded([OWN, ...foreign]);

    expect(line).toMatchObject({
      actual: 4,
      evidence: { sheet: 'DS HTX', rows: [3, 4], others: [{ sheet: '[Xã.xlsx]Sheet1', rows: [3, 5] }] },
    });
    expect(line?.live).toEqual({ why: 'có số liệu lấy từ sổ “Xã.xlsx”' });
  });

  it('should show the rows behind a figure wherever they stand', () => {
    const line = founded([OWN, ...foreign]);

    expect(evidenceParts(line?.evidence).flatMap(({ sheet, rows }) => rows.map((row) => [sheet, row]))).toEqual([
      ['DS HTX', 3],
      ['DS HTX', 4],
      ['[Xã.xlsx]Sheet1', 3],
      ['[Xã.xlsx]Sheet1', 5],
    ]);
  });

  it('should report what stands in two of them, by code as the same, by name and commune as a suspicion', () => {
    const { findings = [], notes } = build([OWN, ...foreign]);

    const found = findings.filter(({ check }) => check === 'duplicate-across-sheets');
    expect(found.map(({ sheet, rows: at }) => [sheet, at])).toEqual([
      ['[Xã.xlsx]Sheet1', [4]],
      ['[Xã.xlsx]Sheet1', [5]],
    ]);
    expect(found[0]?.message).toContain('chỉ tính một lần');
    expect(found[1]?.message).toContain('đang tính cả hai');
    for (const { message } of found) expect(notes).toContain(`Cần kiểm tra: ${message}`);
  });

  it('should report them for the breakdown as well', () => {
    const { findings = [] } = build([OWN, ...foreign], { template: 'B' });

    expect(findings.filter(({ check }) => check === 'duplicate-across-sheets')).toHaveLength(2);
  });

  it('should find nothing twice in one sheet, nor in sheets of different kinds', () => {
    const twice = open(listOf('Một sheet', [rows[0] ?? [], rows[0] ?? []]));
    const groups = open({ ...listOf('DS THT', rows), name: 'DS THT' });
    const other = { ...groups, sheet: { ...groups.sheet, role: 'groups' as const } };

    const { findings = [] } = build([twice, other]);

    expect(findings.filter(({ check }) => check === 'duplicate-across-sheets')).toEqual([]);
  });

  it('should name a workbook in which nothing was recognised', () => {
    const { notes } = build([
      OWN,
      ...openForeignSheet('Thư mời.xlsx', sheetOf('Sheet1', [['Kính gửi'], ['Hội nghị']])),
    ]);

    expect(notes).toContain('Không tính sổ “Thư mời.xlsx” vì không nhận ra sổ nguồn nào trong đó.');
  });

  it('should take the plan of the open workbook, and that of another one only where it has none', () => {
    const theirs = openForeignSheet('Xã.xlsx', planOf('Kế hoạch', 3));

    const both = build([OWN, open(planOf('KH 2020', 20)), ...theirs]);
    expect(both.indicators.find(({ id }) => id === 'new-cooperatives')?.plan).toBe(20);
    expect(both.notes).toContain('Không dùng sheet “[Xã.xlsx]Kế hoạch” vì sổ làm việc này đã có kế hoạch năm 2020.');
    expect(founded([OWN, ...theirs])?.plan).toBe(3);
  });

  it('should not read the year of a plan from the name of its file', () => {
    const yearless = sheetOf('Kế hoạch', [
      ['KẾ HOẠCH'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm'],
      [1, 'Thành lập mới HTX', 'HTX', 5],
      [2, 'Thành lập mới tổ hợp tác', 'THT', 5],
    ]);

    expect(founded([OWN, ...openForeignSheet('Tổng hợp 2020.xlsx', yearless)])?.plan).toBeNull();
  });

  it('should compare with the sheets of the year before and name them', () => {
    const previous = openForeignSheet(
      '2019.xlsx',
      listOf('DS', [[1, 'HTX Cũ', '2700000003', 'Gia Vân', on(2019, 5, 5), 9]]),
    );

    const summary = build([OWN], { previous });

    expect(summary.indicators.find(({ id }) => id === 'new-cooperatives')?.comparison).toMatchObject({
      samePeriod: 1,
      growth: 1,
    });
    expect(summary.notes).toContain('Số cùng kỳ năm trước đếm từ sheet “[2019.xlsx]DS”.');
    expect(build([OWN], { previous: openForeignSheet('x.xlsx', sheetOf('A', [['?']])) }).notes).toContain(
      'Không nhận ra sổ nguồn nào của năm trước trong sheet “[x.xlsx]A”.',
    );
  });
});
