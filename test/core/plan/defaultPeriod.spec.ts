import * as fc from 'fast-check';
import { defaultPeriod } from '../../../src/core/plan/defaultPeriod';
import { halfYear, wholeYear } from '../../../src/core/plan/period';
import type { Day } from '../../../src/core/vietnamese/day';
import { serialFromDay } from '../../../src/core/vietnamese/serialDate';
import { open, openSample, sheetOf } from './openSample';

const day = (year: number, month: number, date: number): Day => ({ year, month, day: date });

const logOf = (...days: readonly Day[]) =>
  open(
    sheetOf('Nhật ký', [
      ['NHẬT KÝ HOẠT ĐỘNG'],
      [''],
      ['STT', 'Ngày', 'Hoạt động', 'Số lượt'],
      ...days.map((one, i) => [i + 1, serialFromDay(one) ?? 0, 'Khảo sát', 1]),
    ]),
  );

const SAMPLE = openSample();

describe('defaultPeriod', () => {
  it.each([
    [day(2020, 7, 3), halfYear(2020, 1)],
    [day(2020, 6, 10), halfYear(2020, 1)],
    [day(2021, 1, 5), halfYear(2020, 1)],
    [day(2026, 8, 1), halfYear(2020, 1)],
  ])('should be the first half of 2020 for the sample, opened on %j', (today, expected) => {
    expect(defaultPeriod(SAMPLE, today)).toEqual(expected);
  });

  it('should be the whole year once entries reach beyond 15 November', () => {
    const days = [day(2025, 3, 1), day(2025, 7, 1), day(2025, 11, 20)];
    expect(defaultPeriod([logOf(...days)], day(2025, 12, 10))).toEqual(wholeYear(2025));
    expect(defaultPeriod([logOf(...days)], day(2025, 11, 10))).toEqual(halfYear(2025, 1));
  });

  it('should still be last year in January, when the new year’s entries have begun', () => {
    const days = [day(2025, 3, 1), day(2025, 12, 1), day(2026, 1, 5)];
    expect(defaultPeriod([logOf(...days)], day(2026, 1, 20))).toEqual(wholeYear(2025));
    expect(defaultPeriod([logOf(...days)], day(2026, 5, 20))).toEqual(halfYear(2026, 1));
  });

  it('should not follow a year typed wrong', () => {
    const days = Array.from({ length: 20 }, (_, i) => day(2020, 1 + (i % 6), 5));
    expect(defaultPeriod([logOf(...days, day(2024, 3, 3))], day(2026, 3, 1))).toEqual(halfYear(2020, 1));
  });

  it('should take the year of dates whose day and month are in doubt', () => {
    const dates = ['02/02/2022', '05/07/2026', '03/04/2026', '01/12/2026', '06/05/2026'];
    const register = open(
      sheetOf('HTX', [['STT', 'Tên HTX', 'Ngày thành lập'], ...dates.map((date, i) => [i + 1, `HTX ${i}`, date])]),
    );
    expect(defaultPeriod([register], day(2026, 8, 5))).toEqual(halfYear(2026, 1));
  });

  it('should go by the plan, and then by today, where nothing is dated', () => {
    const plan = SAMPLE.filter(({ sheet }) => sheet.role === 'plan');
    expect(defaultPeriod(plan, day(2020, 7, 3))).toEqual(halfYear(2020, 1));
    expect(defaultPeriod([], day(2026, 7, 3))).toEqual(halfYear(2026, 1));
    expect(defaultPeriod([], day(2026, 2, 3))).toEqual(wholeYear(2025));
  });

  it('should never begin after today', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ year: fc.integer({ min: 2015, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) }), {
          maxLength: 8,
        }),
        fc.record({ year: fc.integer({ min: 2015, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) }),
        (months, now) => {
          const period = defaultPeriod(
            [logOf(...months.map(({ year, month }) => day(year, month, 3)))],
            day(now.year, now.month, 28),
          );
          expect(period.from.year).toBeLessThanOrEqual(now.year);
        },
      ),
      { numRuns: 50 },
    ));
});
