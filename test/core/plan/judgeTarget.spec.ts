import * as fc from 'fast-check';
import { judgeTarget, type TargetVerdict } from '../../../src/core/plan/judgeTarget';
import { halfYear, nineMonths, quarter, wholeYear, type Period } from '../../../src/core/plan/period';
import { parseTarget, type Target } from '../../../src/core/plan/target';
import { yearFraction } from '../../../src/core/plan/yearFraction';
import { yearBefore } from '../../../src/core/plan/yearBefore';
import { periodIn } from '../../../src/core/plan/periodIn';

const H1 = halfYear(2020, 1);
const targetOf = (cell: string | number): Target => {
  const reading = parseTarget(cell, { whole: true });
  if (reading.kind !== 'sure') throw new Error(`${cell} was not read for sure`);
  return reading.value;
};

describe('judgeTarget', () => {
  it.each<[number, string | number, Period, TargetVerdict | null]>([
    [16, 20, H1, 'onTrack'],
    [10, 20, H1, 'onTrack'],
    [9, 20, H1, 'behind'],
    [20, 20, H1, 'met'],
    [21, 20, H1, 'exceeded'],
    [9, 20, wholeYear(2020), 'missed'],
    [9, 20, nineMonths(2020), 'behind'],
    [15, 20, nineMonths(2020), 'onTrack'],
    [5, 20, quarter(2020, 2), 'onTrack'],
    [12, '10 - 15', H1, 'met'],
    [16, '10 - 15', H1, 'exceeded'],
    [4, '10 - 15', H1, 'behind'],
    [3, 'ít nhất 3', H1, 'met'],
    [4, 'ít nhất 3', H1, 'exceeded'],
    [0.55, 'trên 50%', H1, 'met'],
    [0.5, 'trên 50%', H1, 'behind'],
    [0.5, 'trên 50%', wholeYear(2020), 'missed'],
    [4, 'tối đa 5', H1, 'onTrack'],
    [5, 'tối đa 5', wholeYear(2020), 'met'],
    [6, 'tối đa 5', H1, 'overLimit'],
    [5, 'dưới 5', H1, 'overLimit'],
    [3, 0, H1, 'unplanned'],
    [0, 0, H1, null],
  ])('should judge %d of %j over %j as %s', (actual, cell, period, expected) => {
    expect(judgeTarget(actual, targetOf(cell), period)).toBe(expected);
  });

  it('should say nothing without a figure or a target', () => {
    expect(judgeTarget(null, targetOf(20), H1)).toBeNull();
    expect(judgeTarget(16, null, H1)).toBeNull();
  });

  it('should never judge worse when more was done of what a plan asks for', () => {
    const order: readonly (TargetVerdict | null)[] = ['behind', 'onTrack', 'met', 'exceeded'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 40 }),
        (actual, more, plan) => {
          const [before, after] = [actual, actual + more].map((done) => judgeTarget(done, targetOf(plan), H1));
          expect(order.indexOf(after ?? null)).toBeGreaterThanOrEqual(order.indexOf(before ?? null));
          expect(order).toContain(before);
        },
      ),
    );
  });
});

describe('yearFraction', () => {
  it.each([
    [halfYear(2020, 1), 0.5],
    [halfYear(2020, 2), 0.5],
    [quarter(2021, 3), 0.25],
    [nineMonths(2020), 0.75],
    [wholeYear(2020), 1],
    [{ from: { year: 2019, month: 12, day: 15 }, to: { year: 2020, month: 12, day: 14 } }, 1],
  ])('should be the part of a year: %j', (period, expected) => {
    expect(yearFraction(period)).toBe(expected);
  });

  it('should count days where months are not whole', () => {
    const fraction = yearFraction({ from: { year: 2020, month: 1, day: 1 }, to: { year: 2020, month: 6, day: 15 } });
    expect(fraction).toBeCloseTo(167 / 365.2425, 10);
  });
});

describe('yearBefore', () => {
  it('should be the same period a year earlier, by its own name', () => {
    expect(yearBefore(halfYear(2020, 1))).toEqual(halfYear(2019, 1));
    expect(yearBefore(quarter(2020, 1))).toEqual(quarter(2019, 1));
    expect(yearBefore(wholeYear(2020))).toEqual(wholeYear(2019));
  });

  it('should keep the end of February', () => {
    const february = { from: { year: 2021, month: 2, day: 1 }, to: { year: 2021, month: 2, day: 28 } };
    expect(yearBefore({ ...february, label: 'tháng 2 năm 2021', shortLabel: 'T2-2021' })).toEqual({
      from: { year: 2020, month: 2, day: 1 },
      to: { year: 2020, month: 2, day: 29 },
      label: 'tháng 2 năm 2020',
      shortLabel: 'T2-2020',
    });
  });
});

describe('periodIn', () => {
  it.each([
    ['BÁO CÁO SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2019', halfYear(2019, 1)],
    ['Sơ kết 6T-2019 | BÁO CÁO SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2019', halfYear(2019, 1)],
    ['Kết quả quý II năm 2020', quarter(2020, 2)],
    ['TỔNG KẾT NĂM 2020', wholeYear(2020)],
    ['Danh sách HTX', undefined],
    ['6 tháng đầu năm 2019 và 6 tháng đầu năm 2020', undefined],
    ['Ninh Bình, ngày … tháng … năm 2019 | SƠ KẾT 6 THÁNG ĐẦU NĂM 2019', halfYear(2019, 1)],
    ['Ninh Bình, ngày 05 tháng 01 năm 2021 | TỔNG KẾT NĂM 2020', wholeYear(2020)],
    ['Ninh Bình, ngày     tháng     năm 2020', undefined],
  ])('should find the one period in %j', (text, expected) => {
    expect(periodIn(text)).toEqual(expected);
  });
});
