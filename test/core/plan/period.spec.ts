import * as fc from 'fast-check';
import {
  contains,
  fromTo,
  halfYear,
  nineMonths,
  parsePeriod,
  quarter,
  registerYear,
  wholeYear,
} from '../../../src/core/plan/period';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('parsePeriod', () => {
  it.each([
    ['2020-H1', halfYear(2020, 1)],
    ['2020-h2', halfYear(2020, 2)],
    ['H1/2020', halfYear(2020, 1)],
    ['6T/2020', halfYear(2020, 1)],
    ['6T-2020', halfYear(2020, 1)],
    ['6 tháng đầu năm 2020', halfYear(2020, 1)],
    ['6 thang dau nam 2020', halfYear(2020, 1)],
    ['6 tháng cuối năm 2020', halfYear(2020, 2)],
    ['9T/2020', nineMonths(2020)],
    ['9 tháng năm 2020', nineMonths(2020)],
    ['Q2/2020', quarter(2020, 2)],
    ['2020-Q3', quarter(2020, 3)],
    ['quý IV năm 2020', quarter(2020, 4)],
    ['2020', wholeYear(2020)],
    ['năm 2020', wholeYear(2020)],
    ['cả năm 2020', wholeYear(2020)],
    ['năm thống kê 2020', registerYear(2020)],
    ['2020-R', registerYear(2020)],
    ['01/01/2020 - 15/06/2020', fromTo(day(2020, 1, 1), day(2020, 6, 15))],
    ['1/1/2020-15/6/2020', fromTo(day(2020, 1, 1), day(2020, 6, 15))],
    ['2019-12-15..2020-12-14', fromTo(day(2019, 12, 15), day(2020, 12, 14))],
    ['từ ngày 15/12/2019 đến hết ngày 14/12/2020', fromTo(day(2019, 12, 15), day(2020, 12, 14))],
  ])('should read %j', (text, expected) => {
    expect(parsePeriod(text)).toEqual(expected);
  });

  it.each([
    '',
    'H1',
    '2020-H3',
    '6T',
    'Q5/2020',
    '1820',
    '6T/20',
    'quý V năm 2020',
    '15/06/2020 - 01/01/2020',
    '31/02/2020 - 01/03/2020',
    '01/01/2020',
    '01/01/20 - 02/02/20',
  ])('should not guess at %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('should read back the label and the short label of every half-year', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.constantFrom(1 as const, 2 as const), (year, half) => {
        const period = halfYear(year, half);
        expect(parsePeriod(period.label)).toEqual(period);
      }),
    ));
});

describe('registerYear and fromTo', () => {
  it('should run from 15 December to 14 December', () => {
    expect(registerYear(2020)).toMatchObject({ from: day(2019, 12, 15), to: day(2020, 12, 14) });
  });

  it('should have names that a sheet may have, and that are read back', () => {
    const periods = [
      registerYear(2020),
      fromTo(day(2020, 1, 1), day(2020, 6, 15)),
      fromTo(day(2019, 12, 15), day(2020, 12, 14)),
    ];
    for (const period of periods) {
      expect(period?.shortLabel).not.toMatch(/[:\\/?*[\]]/);
      expect(parsePeriod(period?.label ?? '')).toEqual(period);
    }
    expect(periods.map((period) => period?.shortLabel)).toEqual([
      'TK-2020',
      '01.01-15.06.2020',
      '15.12.2019-14.12.2020',
    ]);
  });
});

describe('contains', () => {
  it('should hold the first and the last day, and not their neighbours', () => {
    const period = halfYear(2020, 1);
    const days = [
      { year: 2019, month: 12, day: 31 },
      { year: 2020, month: 1, day: 1 },
      { year: 2020, month: 6, day: 30 },
      { year: 2020, month: 7, day: 1 },
    ];
    expect(days.map((day) => contains(period, day))).toEqual([false, true, true, false]);
  });
});
