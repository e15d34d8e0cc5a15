import { halfYear } from '../../../src/core/plan/period';
import { buildSummary, type SummaryInput } from '../../../src/core/report/buildSummary';
import { checkBreakdowns } from '../../../src/core/report/reconcile/checkBreakdowns';
import type { CellValue } from '../../../src/core/sheet/values';
import { serialFromDay } from '../../../src/core/vietnamese/serialDate';
import { open, openSample, sheetOf } from '../plan/openSample';

const PERIOD = halfYear(2020, 1);
const on = (month: number, day: number): number => serialFromDay({ year: 2020, month, day }) ?? 0;
const findings = (input: Partial<SummaryInput>) => buildSummary({ registers: [], period: PERIOD, ...input }).findings;

const loans = (...rows: (readonly CellValue[])[]) =>
  open(
    sheetOf('Vay', [
      ['DANH SÁCH VỐN VAY'],
      [''],
      ['STT', 'Ngày giải ngân', 'Đơn vị vay', 'Nguồn vốn', 'Số tiền (triệu đồng)'],
      ...rows,
    ]),
  );
const loan = (number: number, amount: number, month = 2): readonly CellValue[] => [
  number,
  on(month, number),
  `HTX ${number}`,
  'Vốn 120',
  amount,
];

describe('reconcile', () => {
  it('should find nothing in the sample, under any template', () => {
    for (const template of ['A', 'B', 'C'] as const) {
      expect(findings({ registers: openSample(), template })).toEqual([]);
    }
  });

  describe('of a list of organisations of several kinds', () => {
    const mixed = (...rows: (readonly [name: string, kind: string])[]) =>
      open(
        sheetOf('KTTT', [
          ['TT', 'Tên tổ chức', 'Loại hình', 'Ngày thành lập', 'Số thành viên'],
          ...rows.map(([name, kind], i) => [i + 1, name, kind, on(2, i + 1), 20 + i]),
        ]),
      );
    const rows = [
      ['HTX Kỳ Phú', 'HTX'],
      ['HTX Gia Vân', 'HTX'],
      ['HTX Yên Hòa', 'Hợp tác xã'],
      ['Nuôi ong Cúc Phương', 'Tổ hợp tác'],
      ['Dệt chiếu Kim Sơn', 'THT'],
    ] as const;

    it('should count the kind that most of it is, and say which rows are of another', () => {
      const { indicators, findings: found } = buildSummary({ registers: [mixed(...rows)], period: PERIOD });

      const actual = (id: string) => indicators.find((indicator) => indicator.id === id)?.actual;
      expect([actual('new-cooperatives'), actual('new-groups')]).toEqual([3, null]);
      expect(found).toMatchObject([{ check: 'other-kind', sheet: 'KTTT', rows: [5, 6] }]);
    });

    it('should not count a name that may be of either kind', () => {
      const registers = [mixed(...rows, ['Đồng Xanh', ''])];

      const { indicators } = buildSummary({ registers, period: PERIOD });

      expect(indicators.find(({ id }) => id === 'new-cooperatives')).toMatchObject({ actual: 3 });
    });

    it('should not say whose list it is where no kind is the half of it', () => {
      const register = mixed(...rows.slice(2), ['Gia Phú', 'LHHTX'], ['Quỹ Kim Sơn', 'QTDND']);

      expect(register.sheet.band).toBe('unknown');
    });
  });

  it('should point to an amount that is in another unit', () => {
    const rows = [100, 80, 60, 90, 80_000_000].map((amount, i) => loan(i + 1, amount));
    expect(findings({ registers: [loans(...rows)] })).toMatchObject([
      { check: 'amount-out-of-scale', indicator: 'job-fund-amount', sheet: 'Vay', rows: [8] },
    ]);
  });

  it('should compare a row of totals with its rows', () => {
    const rows = [loan(1, 100), loan(2, 80), loan(3, 50)];
    const right = loans(...rows, ['', 'Tổng cộng', '', '', 230]);
    const wrong = loans(...rows, ['', 'Tổng cộng', '', '', 200]);
    expect(findings({ registers: [right] })).toEqual([]);
    expect(findings({ registers: [wrong] })).toMatchObject([
      {
        check: 'total-row-differs',
        message: 'Sheet “Vay”, dòng cộng 7, cột “Số tiền (triệu đồng)” ghi 200 nhưng các dòng cộng lại được 230.',
      },
    ]);
  });

  it('should wonder at a share of the plan and at a growth that are out of proportion', () => {
    const manual = { 'new-cooperatives': 90 };
    const samePeriod = { 'new-cooperatives': 12, 'new-groups': 200 };
    expect(findings({ registers: openSample(), manual, samePeriod })).toMatchObject([
      { check: 'percent-implausible', indicator: 'new-cooperatives' },
      { check: 'growth-implausible', indicator: 'new-cooperatives' },
      { check: 'growth-implausible', indicator: 'new-groups' },
    ]);
  });

  it('should not take projects without money for right', () => {
    expect(findings({ registers: openSample(), manual: { 'job-fund-amount': 0 } })).toMatchObject([
      { check: 'money-without-projects', indicator: 'job-fund-projects' },
    ]);
  });

  it('should not let a part be more than its whole', () => {
    const manual = { 'ktt-cooperatives-active': 60 };
    expect(findings({ registers: openSample(), template: 'A', manual })).toMatchObject([
      { check: 'part-exceeds-total', indicator: 'ktt-cooperatives-active' },
    ]);
  });

  it('should say in the notes what it found', () => {
    const { notes } = buildSummary({ registers: openSample(), period: PERIOD, manual: { 'job-fund-amount': 0 } });
    expect(notes.at(-1)).toBe(
      'Cần kiểm tra: Giải ngân nguồn vốn 120: số dự án là 3 nhưng Giải ngân nguồn vốn 120: số tiền là 0 triệu đồng.',
    );
  });

  it('should add the parts of a breakdown up', () => {
    const columns = ['total', 'active', 'stopped'].map((id) => ({ id, header: id }));
    const table = { title: '', by: '', columns, rows: [], notes: [] };
    expect(checkBreakdowns([{ ...table, totals: [5, 3, 2] }])).toEqual([]);
    expect(checkBreakdowns([{ ...table, totals: [5, 3, 1] }])).toMatchObject([{ check: 'breakdown-does-not-add-up' }]);
    expect(
      checkBreakdowns([
        { ...table, totals: [5, 3, 2] },
        { ...table, totals: [4, 3, 2] },
      ]),
    ).toHaveLength(1);
  });
});
