import { dayOrderOf } from '../../../src/core/register/dayOrderOf';
import { readDate } from '../../../src/core/register/readDate';
import { readNumber } from '../../../src/core/register/readNumber';
import { readText } from '../../../src/core/register/readText';
import { readTaxCode } from '../../../src/core/register/taxCode';

const day = (year: number, month: number, d: number) => ({ year, month, day: d });
const on = (year: number, month: number, d: number) => ({
  precision: 'day',
  from: day(year, month, d),
  to: day(year, month, d),
});

describe('reading cells', () => {
  it.each([
    [44013, on(2020, 7, 1)],
    ['25/07/2020', on(2020, 7, 25)],
    ['25.07.2020', on(2020, 7, 25)],
    ['25-7-20', on(2020, 7, 25)],
    ['07/2020', { precision: 'month', from: day(2020, 7, 1), to: day(2020, 7, 31) }],
    [2020, { precision: 'year', from: day(2020, 1, 1), to: day(2020, 12, 31) }],
    ['2020', { precision: 'year', from: day(2020, 1, 1), to: day(2020, 12, 31) }],
  ])('should read the date %p', (cell, value) => {
    expect(readDate(cell)).toEqual({ kind: 'sure', value });
  });

  it('should carry both days of a date that can be read in two ways', () => {
    const reading = readDate('05/07/2020');
    expect(reading).toEqual({ kind: 'ambiguous', candidates: [on(2020, 7, 5), on(2020, 5, 7)] });
    expect(readDate('05/07/2020', dayOrderOf(['05/07/2020', '25/07/2020']))).toEqual({
      kind: 'sure',
      value: on(2020, 7, 5),
    });
  });

  it.each([
    ['1.234.567', {}, 1_234_567],
    ['1,234,567.5', {}, 1_234_567.5],
    ['12,5', {}, 12.5],
    ['35 TV', { whole: true }, 35],
    ['1.234', { whole: true }, 1234],
    ['2,5 tỷ', { unit: 'triệu đồng' }, 2500],
    ['500 tr', { unit: 'triệu đồng' }, 500],
    ['500 nghìn đồng', { unit: 'đồng' }, 500_000],
    ['53,3%', {}, 0.533],
  ])('should read the number %p with %p as %p', (cell, options, value) => {
    expect(readNumber(cell, options)).toEqual({ kind: 'sure', value });
  });

  it('should carry both readings of a number that can be read in two ways', () => {
    expect(readNumber('1.234')).toEqual({ kind: 'ambiguous', candidates: expect.arrayContaining([1234, 1.234]) });
  });

  it.each(['#REF!', '#N/A', 'chưa rõ'])('should not guess at %p', (cell) => {
    expect(readNumber(cell).kind).toBe('unreadable');
    expect(readDate(cell).kind).toBe('unreadable');
  });

  it('should keep leading zeros of texts and see where Excel dropped one', () => {
    expect(readText('0912345678')).toBe('0912345678');
    expect(readTaxCode('0100109106')).toEqual({ kind: 'valid', code: '0100109106' });
    expect(readTaxCode(100_109_106)).toEqual({ kind: 'malformed', slip: 'lostZero', code: '0100109106', sure: true });
  });
});
