import { findTargets } from '../../../src/core/plan/findTargets';
import { INDICATORS } from '../../../src/core/plan/indicators';
import { halfYear } from '../../../src/core/plan/period';
import type { CellValue } from '../../../src/core/sheet/values';
import { open, openSample, sheetOf } from './openSample';

const PERIOD = halfYear(2020, 1);
type Row = readonly [label: string, unit: string, target: CellValue];

const planSheet = (
  rows: readonly Row[],
  { name = 'Kế hoạch', title = 'CHỈ TIÊU KẾ HOẠCH NĂM 2020', header = 'Kế hoạch năm' } = {},
) =>
  open(
    sheetOf(name, [
      [title, '', '', ''],
      ['', '', '', ''],
      ['TT', 'Chỉ tiêu', 'ĐVT', header],
      ...rows.map((row, index) => [index + 1, ...row]),
    ]),
  );

/** Rows that give the sheet the look of a plan whatever is tested beside them. */
const FILLER: readonly Row[] = [
  ['Doanh thu bình quân của HTX', 'triệu đồng', 1200],
  ['Tỷ lệ cán bộ qua đào tạo', '%', 'trên 50%'],
];

const find = (rows: readonly Row[], options?: Parameters<typeof planSheet>[1]) =>
  findTargets(INDICATORS, [planSheet([...rows, ...FILLER], options)], PERIOD);

describe('findTargets', () => {
  it('should find the targets of the sample, as the plan states them', () => {
    const { targets, doubts, unmatched, sheets } = findTargets(INDICATORS, openSample(), PERIOD);
    expect(Object.fromEntries([...targets].map(([id, { plan, row }]) => [id, [plan, row]]))).toEqual({
      'new-cooperatives': [20, 6],
      'new-groups': [20, 7],
      works: [29, 8],
      'models-mechanised': ['ít nhất 3', 9],
    });
    expect([doubts.size, unmatched]).toEqual([0, []]);
    expect(sheets).toEqual([{ sheet: 'Kế hoạch 2020', use: 'used', years: [2020] }]);
  });

  it('should not claim to use a sheet whose column of targets is not known', () => {
    const { sheets, targets } = find([['Thành lập mới HTX', 'HTX', 20]], { header: 'Cột 4' });

    expect(sheets).toEqual([{ sheet: 'Kế hoạch', use: 'targets-missing', years: [2020] }]);
    expect(targets.size).toBe(0);
  });

  it.each<[string, Row, number | string]>([
    ['new-cooperatives', ['Thành lập mới hợp tác xã', 'HTX', 20], 20],
    ['new-cooperatives', ['Số HTX thành lập mới trong năm', 'HTX', '20'], 20],
    ['new-cooperatives', ['Vận động, hướng dẫn thành lập mới HTX trên địa bàn tỉnh Ninh Bình', 'hợp tác xã', 20], 20],
    ['new-cooperatives', ['Thành lập mới', 'HTX', 20], 20],
    ['new-cooperatives', ['Phát triển mới hợp tác xã (HTX)', '', '20 HTX'], 20],
    ['new-cooperatives', ['Thành lập mới HTX', 'HTX', '10 - 15'], '10 - 15'],
    ['new-groups', ['Thành lập mới THT', 'tổ', 'ít nhất 20'], 'ít nhất 20'],
    ['surveys', ['Khảo sát đơn vị', 'lượt', 100], 100],
    ['consultations', ['Tổ chức tuyên truyền, tư vấn thành lập HTX', 'lượt', 120], 120],
    ['job-fund-projects', ['Cho vay vốn 120', 'dự án', 5], 5],
    ['job-fund-amount', ['Cho vay từ nguồn vốn 120', 'triệu đồng', 500], 500],
    ['revolving-fund-amount', ['Giải ngân Quỹ quay vòng phát triển HTX', 'tỷ đồng', 5], 5000],
    ['works', ['Hỗ trợ xây dựng công trình cơ sở hạ tầng cho HTX', 'công trình', 29], 29],
  ])('should set for %s: %j', (id, row, plan) => {
    const { targets, doubts } = find([row]);
    expect(targets.get(id)?.plan).toBe(plan);
    expect([...targets.keys()]).toEqual([id]);
    expect([...doubts.keys()]).toEqual([]);
  });

  it.each<[string, Row, string]>([
    ['new-cooperatives', ['Thành lập mới HTX nông nghiệp', 'HTX', 12], 'narrower'],
    ['new-cooperatives', ['Thành lập mới HTX, tổ hợp tác', 'đơn vị', 40], 'several-kinds'],
    ['new-cooperatives', ['Thành lập mới', 'đơn vị', 40], 'kind-missing'],
    ['new-cooperatives', ['Thanh lap moi HTX', 'HTX', 20], 'accents'],
    ['new-cooperatives', ['Thành lập mới HTX', 'HTX', 'theo nhu cầu'], 'target-unclear'],
    ['new-cooperatives', ['Thành lập mới HTX', 'HTX', 'trên 50%'], 'target-unclear'],
    ['surveys', ['Khảo sát đơn vị', 'HTX', 50], 'unit-differs'],
    ['job-fund-projects', ['Cho vay vốn 120', '', 5], 'unit-missing'],
  ])('should leave %s open over %j: %s', (id, row, why) => {
    const { targets, doubts } = find([row]);
    expect(targets.has(id)).toBe(false);
    expect(doubts.get(id)?.map((doubt) => doubt.why)).toContain(why);
  });

  it('should not take a plan for members, or for cooperatives in all, for one of new cooperatives', () => {
    const { targets, unmatched } = find([
      ['Tổng số HTX', 'HTX', 450],
      ['Số thành viên HTX thành lập mới', 'người', 300],
    ]);
    expect(targets.size).toBe(0);
    expect(unmatched.map(({ label }) => label)).toEqual([
      'Tổng số HTX',
      'Số thành viên HTX thành lập mới',
      ...FILLER.map(([label]) => label),
    ]);
  });

  it('should leave a line open that two rows plan differently, and take two that agree', () => {
    const differ = find([
      ['Thành lập mới HTX', 'HTX', 20],
      ['Số HTX thành lập mới', 'HTX', 25],
    ]);
    const agree = find([
      ['Thành lập mới HTX', 'HTX', 20],
      ['Số HTX thành lập mới', 'HTX', '20'],
    ]);
    expect(differ.targets.size).toBe(0);
    expect(differ.doubts.get('new-cooperatives')?.map(({ why }) => why)).toEqual(['several-rows', 'several-rows']);
    expect(agree.targets.get('new-cooperatives')?.plan).toBe(20);
  });

  const ONE: readonly Row[] = [['Thành lập mới HTX', 'HTX', 20]];

  it.each([
    ['its title', {}],
    ['its name', { name: 'KH 2020', title: 'CHỈ TIÊU KẾ HOẠCH' }],
    ['the header of the column', { title: 'CHỈ TIÊU', header: 'Kế hoạch năm 2020' }],
    [
      'the title, whatever decision it goes with',
      { title: 'KẾ HOẠCH NĂM 2020 (Kèm theo QĐ số 15/2019/QĐ-LM ngày 20/12/2019)' },
    ],
    ['the plan in a title of two years', { title: 'KẾT QUẢ NĂM 2019 VÀ KẾ HOẠCH NĂM 2020' }],
  ])('should use a plan whose year is in %s', (_, options) => {
    expect(find(ONE, options).targets.get('new-cooperatives')?.plan).toBe(20);
  });

  it.each([
    ['other-year', { title: 'CHỈ TIÊU KẾ HOẠCH NĂM 2019' }],
    ['other-year', { name: 'KH 2021', title: 'CHỈ TIÊU KẾ HOẠCH' }],
    ['other-year', { title: 'KẾ HOẠCH NĂM 2020', header: 'Kế hoạch năm 2019' }],
    ['year-missing', { title: 'CHỈ TIÊU KẾ HOẠCH' }],
    ['year-unclear', { name: 'KH 2019', title: 'CHỈ TIÊU KẾ HOẠCH NĂM 2020' }],
    ['several-years', { title: 'KẾ HOẠCH PHÁT TRIỂN KTTT GIAI ĐOẠN 2020 - 2025' }],
  ])('should not use a plan whose year is in doubt: %s, %j', (use, options) => {
    const { targets, sheets } = find(ONE, options);
    expect(targets.size).toBe(0);
    expect(sheets).toMatchObject([{ use }]);
  });

  it('should take the user’s word for the year of a plan', () => {
    const plan = planSheet([...ONE, ...FILLER], { title: 'CHỈ TIÊU KẾ HOẠCH' });
    const { targets, sheets } = findTargets(INDICATORS, [plan], PERIOD, { planYears: { 'Kế hoạch': 2020 } });
    expect(targets.get('new-cooperatives')?.plan).toBe(20);
    expect(sheets).toEqual([{ sheet: 'Kế hoạch', use: 'used', years: [2020], isTold: true }]);
  });

  it('should not use a plan that the user has told to be of another year', () => {
    const plan = planSheet([...ONE, ...FILLER], { title: 'CHỈ TIÊU KẾ HOẠCH' });
    const { targets, sheets } = findTargets(INDICATORS, [plan], PERIOD, { planYears: { 'Kế hoạch': 2021 } });
    expect(targets.size).toBe(0);
    expect(sheets).toEqual([{ sheet: 'Kế hoạch', use: 'other-year', years: [2021], isTold: true }]);
  });
});
