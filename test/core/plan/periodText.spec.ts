import fc from 'fast-check';
import {
  fromTo,
  halfYear,
  nineMonths,
  parsePeriod,
  quarter,
  registerYear,
  wholeYear,
} from '../../../src/core/plan/period';
import { periodText } from '../../../src/core/plan/periodText';

const day = fc.record({
  year: fc.integer({ min: 2000, max: 2050 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('periodText', () => {
  it.each([
    [halfYear(2020, 1), '6T-2020'],
    [halfYear(2020, 2), '6T cuối-2020'],
    [nineMonths(2020), '9T-2020'],
    [quarter(2020, 3), 'Q3-2020'],
    [wholeYear(2020), '2020'],
    [registerYear(2024), 'TK-2024'],
  ])('should call %j %s', (period, text) => {
    expect(periodText(period)).toBe(text);
    expect(parsePeriod(text)).toEqual(period);
  });

  it('should give back any days of the user’s own', () =>
    fc.assert(
      fc.property(day, day, (from, to) => {
        const period = fromTo(from, to) ?? fromTo(to, from);

        expect(period && parsePeriod(periodText(period))).toEqual(period);
      }),
    ));
});
