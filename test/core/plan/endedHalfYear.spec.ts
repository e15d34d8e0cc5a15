import * as fc from 'fast-check';
import { endedHalfYear } from '../../../src/core/plan/endedHalfYear';
import { contains } from '../../../src/core/plan/period';
import { compareDays, type Day } from '../../../src/core/vietnamese/day';

const anyDay: fc.Arbitrary<Day> = fc.record({
  year: fc.integer({ min: 2000, max: 2040 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('endedHalfYear', () => {
  it.each([
    [{ year: 2026, month: 6, day: 30 }, { year: 2026, month: 7, day: 1 }, '6 tháng đầu năm 2026'],
    [{ year: 2026, month: 7, day: 1 }, { year: 2027, month: 1, day: 2 }, '6 tháng cuối năm 2026'],
    [{ year: 2020, month: 2, day: 1 }, { year: 2026, month: 2, day: 1 }, '6 tháng đầu năm 2020'],
  ])('should be that of %j on %j', (day, today, label) => {
    expect(endedHalfYear(day, today)?.label).toBe(label);
  });

  it('should be none while the half-year lasts, or before it', () => {
    expect(endedHalfYear({ year: 2026, month: 1, day: 1 }, { year: 2026, month: 6, day: 30 })).toBeUndefined();
    expect(endedHalfYear({ year: 2026, month: 8, day: 1 }, { year: 2026, month: 3, day: 1 })).toBeUndefined();
  });

  it('should hold the day and lie before today', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, today) => {
        const ended = endedHalfYear(day, today);
        if (!ended) return;
        expect(contains(ended, day)).toBe(true);
        expect(compareDays(ended.to, today)).toBeLessThan(0);
      }),
    );
  });
});
