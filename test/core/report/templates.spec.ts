import * as fc from 'fast-check';
import { INDICATORS } from '../../../src/core/plan/indicators';
import { halfYear } from '../../../src/core/plan/period';
import { SECTOR_GROUPS, sectorGroup } from '../../../src/core/plan/sectorGroup';
import { kttTemplate } from '../../../src/core/plan/templates/kttTemplate';
import { buildSummary, type SummaryInput } from '../../../src/core/report/buildSummary';
import { layoutSummary } from '../../../src/core/report/layout/layoutSummary';
import { summaryAsJson } from '../../../src/core/report/summaryAsJson';
import { summaryAsText } from '../../../src/core/report/summaryAsText';
import type { CellValue } from '../../../src/core/sheet/values';
import { serialFromDay } from '../../../src/core/vietnamese/serialDate';
import { open, openSample, sheetOf } from '../plan/openSample';

const PERIOD = halfYear(2020, 1);
const on = (year: number, month: number, day: number): number => serialFromDay({ year, month, day }) ?? 0;

const HEADER = [
  'STT',
  'Tên HTX',
  'Mã số thuế',
  'Ngày thành lập',
  'Xã/phường',
  'Lĩnh vực',
  'Số thành viên',
  'Doanh thu (triệu đồng)',
  'Xếp loại',
  'Ứng dụng công nghệ cao',
  'Tình trạng hoạt động',
  'Ngày giải thể',
];
const cooperatives = (rows: readonly (readonly CellValue[])[]) =>
  open(sheetOf('DS HTX', [['DANH SÁCH HỢP TÁC XÃ'], [''], HEADER, ...rows]));

const REGISTER = cooperatives([
  [1, 'HTX A', '', on(2015, 1, 1), 'Gia Vân', 'Nông nghiệp', 30, 900, 'Tốt', 'x', 'Đang hoạt động', ''],
  [2, 'HTX B', '', on(2016, 1, 1), 'Gia Vân', 'Vận tải', 20, 300, 'Khá', '', 'Ngừng hoạt động', ''],
  [3, 'HTX C', '', on(2020, 3, 1), 'Kỳ Phú', 'Trồng trọt', 10, '', '', 'x', 'Đang hoạt động', ''],
  [4, 'HTX D', '', on(2014, 1, 1), 'Kỳ Phú', 'Nông nghiệp', 15, 200, 'Yếu', '', 'Đã giải thể', on(2020, 5, 5)],
  [5, 'HTX E', '', on(2013, 1, 1), 'Kỳ Phú', 'TM-DV', 12, 300, 'TB', '', 'Đã giải thể', on(2020, 8, 5)],
  [6, 'HTX F', '', on(2020, 8, 1), 'Kỳ Phú', 'Nông nghiệp', 11, 100, '', '', 'Đang hoạt động', ''],
  [7, 'QTDND G', '', on(2012, 1, 1), 'Kỳ Phú', 'Tín dụng', 800, 5000, 'Tốt', '', 'Đang hoạt động', ''],
]);
const build = (input: Partial<SummaryInput> = {}) =>
  buildSummary({ registers: [REGISTER], period: PERIOD, template: 'A', ...input });
const actuals = (input?: Partial<SummaryInput>): Record<string, number | null> =>
  Object.fromEntries(build(input).indicators.map(({ id, actual }) => [id.replace('ktt-cooperatives-', ''), actual]));

describe('template A', () => {
  it('should count what exists at the end of the period', () => {
    // A, B, C and E, which was dissolved only later; not D (gone), F (not yet), G (a credit fund).
    expect(actuals()).toMatchObject({
      total: 4,
      active: 2,
      founded: 1,
      ended: 1,
      good: 2,
      'high-tech': 2,
      members: 72,
    });
  });

  it('should average over the units that have a figure, and say which have none', () => {
    const revenue = build().indicators.find(({ id }) => id === 'ktt-cooperatives-revenue');
    expect(revenue).toMatchObject({ actual: 500, unit: 'triệu đồng' });
    expect(revenue?.note).toContain('chưa ghi số lượng hoặc số tiền (dòng 6)');
  });

  it('should count credit funds only when told to, and print the choice', () => {
    expect(build().notes).toContain('Tổng số HTX không tính quỹ tín dụng nhân dân, không tính liên hiệp HTX.');
    const settings = { countCreditFunds: true };
    expect(actuals({ settings })).toMatchObject({ total: 5, active: 3, members: 72 });
    expect(build({ settings }).notes).toContain('Tổng số HTX có tính quỹ tín dụng nhân dân, không tính liên hiệp HTX.');
  });

  it('should leave lines without a register open and say why', () => {
    const { indicators } = build();
    const open_ = indicators.filter(({ actual }) => actual === null);
    expect(open_.length).toBeGreaterThan(10);
    expect(open_.filter(({ note }) => note === '')).toEqual([]);
  });

  it('should number parts under their line', () => {
    expect(
      build()
        .indicators.slice(0, 3)
        .map(({ ordinal }) => ordinal),
    ).toEqual(['1', '1.1', '1.2']);
    expect(build().indicators[8]?.ordinal).toBe('2');
  });

  it('should find its targets in a plan with sections', () => {
    const plan = open(
      sheetOf('Kế hoạch 2020', [
        ['CHỈ TIÊU KẾ HOẠCH NĂM 2020'],
        [''],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm'],
        ['I', 'Hợp tác xã', '', ''],
        [1, 'Tổng số HTX', 'HTX', 450],
        [2, 'Thành lập mới', 'HTX', 20],
        [3, 'Doanh thu bình quân 1 HTX', 'tỷ đồng', 1.2],
        ['II', 'Tổ hợp tác', '', ''],
        [1, 'Tổng số tổ hợp tác', 'THT', 300],
        [2, 'Thành lập mới', 'THT', '10 - 15'],
      ]),
    );
    const plans = build({ registers: [REGISTER, plan] }).indicators.flatMap(({ id, plan: target }) =>
      target === null ? [] : [[id, target]],
    );
    expect(plans).toEqual([
      ['ktt-cooperatives-total', 450],
      ['ktt-cooperatives-founded', 20],
      ['ktt-cooperatives-revenue', 1200],
      ['ktt-groups-total', 300],
      ['ktt-groups-founded', '10 - 15'],
    ]);
  });

  it('should write averages and stocks as values, with the reason', () => {
    const total = build().indicators[0];
    expect(total?.live).toEqual({ why: 'cách tính này không viết được bằng COUNTIFS, SUMIFS' });
  });

  it('should have an id of its own for every line of every template', () => {
    const ids = [...INDICATORS, ...kttTemplate({ countCreditFunds: true, countUnions: true })].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('template B', () => {
  const summary = build({ template: 'B' });
  const [sectors, places] = summary.breakdowns ?? [];

  it('should break the units down by sector, in the usual order', () => {
    expect(sectors?.columns.slice(0, 6).map(({ id }) => id)).toEqual([
      'total',
      'active',
      'stopped',
      'founded',
      'ended',
      'members',
    ]);
    expect(sectors?.rows.map(({ label, values }) => [label, ...values.slice(0, 6)])).toEqual([
      ['Nông – lâm – ngư – diêm nghiệp', 2, 2, 0, 1, 1, 40],
      ['Thương mại – dịch vụ', 1, 0, 0, 0, 0, 12],
      ['Vận tải', 1, 0, 1, 0, 0, 20],
    ]);
    expect(sectors?.totals.slice(0, 6)).toEqual([4, 2, 1, 1, 1, 72]);
  });

  it('should break them down by commune where there are no districts', () => {
    expect(places?.title).toBe('Theo xã, phường');
    expect(places?.rows.map(({ label, values }) => [label, values[0]])).toEqual([
      ['Gia Vân', 2],
      ['Kỳ Phú', 2],
    ]);
  });

  it('should leave a column open that no register tells, and say so', () => {
    const workers = sectors?.columns.findIndex(({ id }) => id === 'workers') ?? -1;
    expect(sectors?.totals[workers]).toBeNull();
    expect(summary.notes).toContain(
      'Sheet “DS HTX” không có các cột “Số lao động” (cho cột “Lao động”), “Vốn điều lệ” (cho cột “Vốn điều lệ”), ' +
        '“Lợi nhuận” (cho cột “Lãi”): các cột này của bảng để dấu “–”.',
    );
  });

  it('should add up: the lines of every column make its total, whatever the rows are', () => {
    const sector = fc.constantFrom('Nông nghiệp', 'Vận tải', 'TM-DV', 'lạ', '', 'Môi trường');
    const row = fc.tuple(
      sector,
      fc.integer({ min: 0, max: 90 }),
      fc.constantFrom('Đang hoạt động', 'Ngừng', 'Tạm ngừng', ''),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 15 }), (rows) => {
        const register = cooperatives(
          rows.map(([name, members, status], i) => [
            i + 1,
            `HTX ${i}`,
            '',
            on(2010 + (i % 11), 2, 2),
            `Xã ${i % 3}`,
            name,
            members,
            i * 0.1,
            '',
            '',
            status,
            '',
          ]),
        );
        for (const table of build({ template: 'B', registers: [register] }).breakdowns ?? []) {
          table.totals.forEach((total, column) => {
            const parts = table.rows.map(({ values }) => values[column] ?? 0);
            expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total ?? 0, 9);
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('should have its totals as formulas in the sheet', () => {
    const layout = layoutSummary(summary);
    const rows = layout.blocks.flatMap(({ top, cells }) => cells.map((cells_, i) => ({ row: top + i, cells: cells_ })));
    const total = rows.find(({ cells }) => cells[1] === 'Tổng cộng');
    const first = rows.find(({ cells }) => cells[1] === 'Nông – lâm – ngư – diêm nghiệp')?.row ?? 0;
    expect(total?.cells[2]).toEqual({ formula: `=SUM(C${first}:C${first + 2})` });
    expect(layout.columnWidths).toHaveLength(17);
  });

  it('should be in the JSON and in the text', () => {
    expect(summaryAsJson(summary).breakdowns?.[0]?.rows[0]).toMatchObject({
      label: 'Nông – lâm – ngư – diêm nghiệp',
      values: { total: 2, active: 2 },
    });
    const lines = summaryAsText(summary).split('\n');
    expect(lines.some((line) => line.includes('Vận tải'))).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('should be given for the sample', () => {
    const sample = buildSummary({ registers: openSample(), period: PERIOD, template: 'B' });
    expect(sample.breakdowns?.map(({ title, totals }) => [title, totals[0], totals[3]])).toEqual([
      ['Theo lĩnh vực', 42, 16],
      ['Theo huyện, thành phố', 42, 16],
    ]);
  });
});

describe('sectorGroup', () => {
  it.each([
    ['Nông nghiệp', SECTOR_GROUPS[0]],
    ['CN-TTCN', SECTOR_GROUPS[1]],
    ['TM - DV', SECTOR_GROUPS[3]],
    ['thuỷ sản', SECTOR_GROUPS[0]],
    ['Nông nghiệp, vận tải', undefined],
    ['', undefined],
  ])('should put %j under %p', (text, expected) => {
    expect(sectorGroup(text)).toBe(expected);
  });
});
