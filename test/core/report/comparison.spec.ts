import * as fc from 'fast-check';
import { PROVINCES, provinceNamed } from '../../../src/core/law/provinces';
import { halfYear, wholeYear } from '../../../src/core/plan/period';
import { buildSummary } from '../../../src/core/report/buildSummary';
import { comparisonBase } from '../../../src/core/report/comparison/comparisonBase';
import { describeComparison } from '../../../src/core/report/comparison/describeComparison';
import { layoutSummary } from '../../../src/core/report/layout/layoutSummary';
import { summariseVerdicts } from '../../../src/core/report/describeVerdict';
import { summaryAsJson } from '../../../src/core/report/summaryAsJson';
import type { CellValue } from '../../../src/core/sheet/values';
import { open, openSample, sheetOf } from '../plan/openSample';

const PERIOD = halfYear(2020, 1);
const SAMPLE = openSample();
const cooperatives = (input: Partial<Parameters<typeof buildSummary>[0]>) =>
  buildSummary({ registers: SAMPLE, period: PERIOD, ...input }).indicators.find(({ id }) => id === 'new-cooperatives');

/** A report of the year before, as HTX would have written it. */
const earlierReport = (
  rows: readonly (readonly CellValue[])[],
  title = 'BÁO CÁO SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2019',
) =>
  open(
    sheetOf('Sơ kết cũ', [
      [title, '', '', '', ''],
      ['', '', '', '', ''],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Thực hiện 6 tháng'],
      ...rows,
    ]),
  );
const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Khảo sát đơn vị', 'lượt', 100, 50],
  [2, 'Thành lập mới HTX', 'HTX', 20, 14],
  [3, 'Thành lập mới tổ hợp tác', 'THT', 20, 0],
];

const TITLE_2020 = 'BÁO CÁO SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2020';

describe('comparison with the year before', () => {
  it('should take a typed figure', () => {
    const { comparison } = cooperatives({ samePeriod: { 'new-cooperatives': 14 } }) ?? {};
    expect(comparison).toMatchObject({ samePeriod: 14, ratio: 16 / 14, source: 'điền tay', why: null });
    expect(comparison?.growth).toBeCloseTo(2 / 14, 12);
  });

  it('should count the same period in the workbook of the year before', () => {
    const summary = buildSummary({ registers: SAMPLE, period: halfYear(2021, 1), previous: SAMPLE });
    const line = summary.indicators.find(({ id }) => id === 'new-cooperatives');
    expect(line).toMatchObject({ actual: 0, comparison: { samePeriod: 16, growth: -1, ratio: 0 } });
  });

  it('should read an earlier report in the workbook', () => {
    const { indicators } = buildSummary({ registers: [...SAMPLE, earlierReport(ROWS)], period: PERIOD });
    const found = Object.fromEntries(indicators.map(({ id, comparison }) => [id, comparison]));
    expect(found['new-cooperatives']).toMatchObject({ samePeriod: 14, source: 'sheet “Sơ kết cũ”, dòng 5' });
    expect(found['new-groups']).toMatchObject({
      samePeriod: 0,
      growth: null,
      ratio: null,
      why: 'cùng kỳ năm trước không phát sinh',
    });
    expect(found['works']).toMatchObject({ samePeriod: null, why: 'không có số liệu cùng kỳ' });
  });

  it('should read a report that HTX wrote a year ago as it stands, with its date and its signature', () => {
    const written = layoutSummary(
      buildSummary({ registers: SAMPLE, period: halfYear(2019, 1), manual: { surveys: 12, 'new-cooperatives': 14 } }),
    );
    const values: CellValue[][] = [];
    for (const { top, left, cells } of written.blocks) {
      cells.forEach((row, i) =>
        row.forEach((cell, j) => {
          const line = (values[top - 1 + i] ??= []);
          line[left - 1 + j] = typeof cell === 'object' ? '' : cell;
        }),
      );
    }
    const filled = Array.from(values, (row) => Array.from({ length: 8 }, (_, i) => row?.[i] ?? ''));
    const report = open(sheetOf('Báo cáo cũ', filled));

    const { indicators, notes } = buildSummary({ registers: SAMPLE, previous: [report], period: PERIOD });

    const found = Object.fromEntries(indicators.map(({ id, comparison }) => [id, comparison]));
    expect(found['surveys']).toMatchObject({ samePeriod: 12 });
    expect(found['new-cooperatives']).toMatchObject({ samePeriod: 14, ratio: 16 / 14 });
    expect(found['works']?.samePeriod).toBeNull();
    expect(notes).toContain('Số cùng kỳ năm trước lấy từ bảng ở sheet “Báo cáo cũ”.');
  });

  it('should take what is typed before what is counted, and that before what an earlier report says', () => {
    const ids = ['surveys', 'new-cooperatives', 'new-groups'];
    const lists = SAMPLE.filter(({ sheet }) => sheet.role === 'cooperatives' || sheet.role === 'groups');
    const input = { registers: [], period: halfYear(2021, 1), previous: [...lists, earlierReport(ROWS, TITLE_2020)] };

    const { indicators } = buildSummary({ ...input, samePeriod: { 'new-groups': 3 } });

    expect(ids.map((id) => indicators.find((one) => one.id === id)?.comparison)).toMatchObject([
      { samePeriod: 50, source: 'sheet “Sơ kết cũ”, dòng 4' },
      { samePeriod: 16, source: expect.stringContaining('đếm từ sổ năm trước') as string },
      { samePeriod: 3, source: 'điền tay' },
    ]);
  });

  it('should say when a report that was chosen for the year before tells nothing of it', () => {
    const report = earlierReport(ROWS, 'BÁO CÁO TỔNG KẾT NĂM 2018');
    const { indicators, notes } = buildSummary({ registers: SAMPLE, previous: [report], period: PERIOD });
    expect(indicators.every(({ comparison }) => comparison === null)).toBe(true);
    expect(notes).toContain(
      'Không lấy được số cùng kỳ từ sheet “Sơ kết cũ”: không phải báo cáo 6 tháng đầu năm 2019 hoặc không có chỉ tiêu nào trùng.',
    );
  });

  it('should not read a report of another period', () => {
    const report = earlierReport(ROWS, 'BÁO CÁO TỔNG KẾT NĂM 2019');
    const { indicators } = buildSummary({ registers: [...SAMPLE, report], period: PERIOD });
    expect(indicators.every(({ comparison }) => comparison === null)).toBe(true);
  });

  it('should say nothing when two tables disagree', () => {
    const other = earlierReport([...ROWS.slice(0, 1), [2, 'Thành lập mới HTX', 'HTX', 20, 15], ...ROWS.slice(2)]);
    const { indicators } = buildSummary({ registers: [...SAMPLE, earlierReport(ROWS), other], period: PERIOD });
    expect(indicators.find(({ id }) => id === 'new-cooperatives')?.comparison).toMatchObject({
      samePeriod: null,
      why: expect.stringContaining('không thống nhất'),
    });
  });

  it('should have no comparison at all where nothing is known of the year before', () => {
    expect(cooperatives({})?.comparison).toBeNull();
  });

  it('should be in the JSON, with the target and the verdict', () => {
    const summary = buildSummary({ registers: SAMPLE, period: PERIOD, samePeriod: { 'new-cooperatives': 20 } });
    expect(summaryAsJson(summary).indicators[2]).toMatchObject({
      verdict: 'onTrack',
      target: { min: 20, max: 20, operator: '=' },
      samePeriod: 20,
      growth: -0.2,
    });
    expect(summaryAsJson(summary).indicators.at(-1)).toMatchObject({
      verdict: null,
      target: { min: 3, max: null, operator: '>=' },
      samePeriod: null,
      growth: null,
    });
  });

  it('should get two columns in the sheet, the ratio as a formula', () => {
    const summary = buildSummary({ registers: SAMPLE, period: PERIOD, samePeriod: { 'new-cooperatives': 14 } });
    const layout = layoutSummary(summary);
    const rows = layout.blocks.flatMap(({ top, cells }) =>
      cells.map((cellsOfRow, i) => [top + i, cellsOfRow] as const),
    );
    const [, header] = rows.find(([, cellsOfRow]) => cellsOfRow[0] === 'TT') ?? [];
    const [row, line] = rows.find(([, cellsOfRow]) => cellsOfRow[1] === 'Thành lập mới HTX') ?? [];
    expect(header?.slice(5)).toEqual(['% kế hoạch', 'Cùng kỳ năm trước', '% so với cùng kỳ', 'Ghi chú']);
    expect(line?.[6]).toBe(14);
    expect(line?.[7]).toEqual({
      formula: `=IF(AND(ISNUMBER(E${row}),ISNUMBER(G${row})),IF(G${row}>0,E${row}/G${row},"–"),"–")`,
    });
    expect(line?.[8]).toContain('Tăng 14,3% so với cùng kỳ');
    expect(layout.columnWidths).toHaveLength(9);
  });
});

describe('comparisonBase', () => {
  const h2 = halfYear(2025, 2);
  it('should stop figures of a merged province from being compared across the merger', () => {
    const base = comparisonBase(h2, { agency: 'LIÊN MINH HTX TỈNH NINH BÌNH', isConverted: false });
    expect(base.barrier).toBe(
      'tỉnh đã hợp nhất từ 01/7/2025 (Hà Nam, Nam Định, Ninh Bình), số cùng kỳ chưa quy đổi theo địa giới mới',
    );
    const { indicators } = buildSummary({
      registers: SAMPLE,
      period: h2,
      samePeriod: { 'new-cooperatives': 14 },
    });
    expect(indicators[2]?.comparison).toMatchObject({ samePeriod: null, growth: null, why: base.barrier });
  });

  it('should let them be compared when the user says that they are converted, and print that', () => {
    const base = comparisonBase(h2, { agency: 'LIÊN MINH HTX TỈNH NINH BÌNH', isConverted: true });
    expect(base).toEqual({
      barrier: null,
      note: 'Số liệu cùng kỳ đã quy đổi theo địa giới mới (Hà Nam, Nam Định, Ninh Bình).',
    });
  });

  it.each([
    ['LIÊN MINH HTX TỈNH CAO BẰNG', h2, true],
    ['LIÊN MINH HTX THÀNH PHỐ HÀ NỘI', h2, true],
    ['LIÊN MINH HTX TỈNH NINH BÌNH', halfYear(2025, 1), true],
    ['LIÊN MINH HTX TỈNH NINH BÌNH', halfYear(2026, 2), true],
    ['LIÊN MINH HTX TỈNH NINH BÌNH', halfYear(2026, 1), false],
    ['LIÊN MINH HTX TỈNH NINH BÌNH', wholeYear(2025), false],
    ['LIÊN MINH HTX TỈNH NAM ĐỊNH', h2, false],
    [null, h2, false],
  ])('should compare for %s over %j: %p', (agency, period, expected) => {
    expect(comparisonBase(period, { agency, isConverted: false }).barrier === null).toBe(expected);
  });

  it('should know 34 provinces, made of 63', () => {
    expect(PROVINCES).toHaveLength(34);
    expect(PROVINCES.flatMap(({ former }) => former)).toHaveLength(63);
    expect(new Set(PROVINCES.map(({ code }) => code)).size).toBe(34);
    expect(provinceNamed('KHÁNH HÒA')?.former).toEqual(['Khánh Hòa', 'Ninh Thuận']);
    expect(provinceNamed('Hà Nam')).toBeUndefined();
  });
});

describe('describeComparison', () => {
  it.each([
    [16, 14, 'growth', 'tăng 14,3% so với cùng kỳ'],
    [24, 44, 'growth', 'giảm 45,5% so với cùng kỳ'],
    [24, 44, 'ratio', 'bằng 54,5% so với cùng kỳ'],
    [14, 14, 'growth', 'bằng cùng kỳ'],
    [14, 14, 'ratio', 'bằng 100% so với cùng kỳ'],
    [16, 14, 'difference', 'tăng 2 HTX so với cùng kỳ'],
    [14, 16, 'difference', 'giảm 2 HTX so với cùng kỳ'],
    [16, 0, 'growth', undefined],
    [16, 0, 'ratio', undefined],
    [16, 0, 'difference', 'tăng 16 HTX so với cùng kỳ'],
  ] as const)('should say %d after %d as %s: %p', (actual, then, wording, expected) => {
    expect(describeComparison(actual, then, wording, { unit: 'HTX' })).toBe(expected);
  });

  it('should never call one thing both a growth and a ratio', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }), (actual, then) => {
        expect(describeComparison(actual, then, 'growth')).toMatch(/^(tăng|giảm) .*% so với cùng kỳ$|^bằng cùng kỳ$/);
        expect(describeComparison(actual, then, 'ratio')).toMatch(/^bằng .*% so với cùng kỳ$/);
      }),
    ));
});

describe('summariseVerdicts', () => {
  const target = { text: '', minimum: 3, maximum: 3, strict: false, percent: false, unit: '' };
  const lines = (...verdicts: NonNullable<ReturnType<typeof cooperatives>>['verdict'][]) =>
    verdicts.map((verdict) => ({ target, verdict: verdict ?? null }));

  it('should count as official texts do', () => {
    expect(summariseVerdicts(lines('met', 'met', 'met', 'exceeded', 'behind'))).toBe(
      'đạt 4/5 chỉ tiêu, trong đó 1 chỉ tiêu vượt kế hoạch; 1 chỉ tiêu chậm',
    );
    expect(summariseVerdicts(lines('onTrack', null))).toBe(
      'đạt 0/2 chỉ tiêu; 1 chỉ tiêu đúng tiến độ; 1 chỉ tiêu chưa có số liệu',
    );
  });

  it('should say nothing without a plan', () => {
    expect(summariseVerdicts([{ target: null, verdict: null }])).toBeNull();
  });
});
