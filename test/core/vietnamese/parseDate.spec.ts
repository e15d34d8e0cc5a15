import * as fc from 'fast-check';
import { daysInMonth } from '../../../src/core/vietnamese/day';
import { formatDate, formatDateInWords } from '../../../src/core/vietnamese/formatDate';
import { parseDate } from '../../../src/core/vietnamese/parseDate';
import { dayFromSerial, serialFromDay } from '../../../src/core/vietnamese/serialDate';

const dayReading = (year: number, month: number, day: number) => ({
  precision: 'day',
  from: { year, month, day },
  to: { year, month, day },
});
const sure = (year: number, month: number, day: number) => ({ kind: 'sure', value: dayReading(year, month, day) });

const anyDay = fc
  .record({ year: fc.integer({ min: 1901, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
  );

describe('parseDate', () => {
  it.each([
    ['25/07/2020', sure(2020, 7, 25)],
    ['25.7.2020', sure(2020, 7, 25)],
    ['25-7-20', sure(2020, 7, 25)],
    ['25-7-30', sure(1930, 7, 25)],
    ['2020-07-05', sure(2020, 7, 5)],
    ['ngày 5 tháng 7 năm 2020', sure(2020, 7, 5)],
    ['Ngày 05 tháng 07, năm 2020', sure(2020, 7, 5)],
    ['7/7/2020', sure(2020, 7, 7)],
    ['29/2/2020', sure(2020, 2, 29)],
    ['25/07/2020 08:30', sure(2020, 7, 25)],
  ])('should read %j', (text, expected) => {
    expect(parseDate(text)).toEqual(expected);
  });

  it('should carry both readings of "05/07/2020", the Vietnamese one first', () => {
    expect(parseDate('05/07/2020')).toEqual({
      kind: 'ambiguous',
      candidates: [dayReading(2020, 7, 5), dayReading(2020, 5, 7)],
    });
  });

  it('should follow the order that the column shows', () => {
    expect(parseDate('05/07/2020', 'dayFirst')).toEqual(sure(2020, 7, 5));
    expect(parseDate('05/07/2020', 'monthFirst')).toEqual(sure(2020, 5, 7));
  });

  it('should read a month and a year as all their days', () => {
    expect(parseDate('02/2020')).toEqual({
      kind: 'sure',
      value: { precision: 'month', from: { year: 2020, month: 2, day: 1 }, to: { year: 2020, month: 2, day: 29 } },
    });
    expect(parseDate('năm 2019')).toMatchObject({ kind: 'sure', value: { precision: 'year' } });
  });

  it.each(['31/02/2020', '00/05/2020', '12/13/14/2020', 'đầu năm', '5/7', '32/1/2020', '1/1/1850', '13/2020'])(
    'should not guess at %j',
    (text) => {
      expect(parseDate(text)).toEqual({ kind: 'unreadable', text });
    },
  );

  it('should take an empty text for empty', () => {
    expect(parseDate('  ')).toEqual({ kind: 'empty' });
  });

  it('should read back every day that it is printed as', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDate(formatDate(day), 'dayFirst')).toEqual(sure(day.year, day.month, day.day));
        expect(parseDate(formatDateInWords(day))).toEqual(sure(day.year, day.month, day.day));
      }),
    ));
});

describe('formatDateInWords', () => {
  it.each([
    [{ year: 2020, month: 7, day: 10 }, 'ngày 10 tháng 7 năm 2020'],
    [{ year: 2020, month: 2, day: 5 }, 'ngày 05 tháng 02 năm 2020'],
    [{ year: 2020, month: 3, day: 9 }, 'ngày 09 tháng 3 năm 2020'],
  ])('should put a zero before days below 10 and months 1 and 2 only: %j', (day, expected) => {
    expect(formatDateInWords(day)).toBe(expected);
  });
});

describe('serial dates', () => {
  it.each([
    [1, { year: 1900, month: 1, day: 1 }],
    [59, { year: 1900, month: 2, day: 28 }],
    [61, { year: 1900, month: 3, day: 1 }],
    [43_831, { year: 2020, month: 1, day: 1 }],
    [44_012.99, { year: 2020, month: 6, day: 30 }],
  ])('should show %d as Excel does', (serial, day) => {
    expect(dayFromSerial(serial)).toEqual(day);
  });

  it('should know no day for 60, the 29 February 1900 that never was, nor outside the calendar', () => {
    expect([60, 0, -1, 2_958_466].map((serial) => dayFromSerial(serial))).toEqual(Array(4).fill(undefined));
    expect(serialFromDay({ year: 1899, month: 12, day: 31 })).toBeUndefined();
  });

  it('should lead back from every day to itself', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayFromSerial(serialFromDay(day) ?? -1)).toEqual(day);
      }),
    ));
});
