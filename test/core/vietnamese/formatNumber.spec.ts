import * as fc from 'fast-check';
import { scaledQuotient, shiftDecimal } from '../../../src/core/vietnamese/exactDecimal';
import { formatNumber, formatPercent, formatQuotient } from '../../../src/core/vietnamese/formatNumber';

describe('formatNumber', () => {
  it.each([
    [4600, '4.600'],
    [1234.5, '1.234,5'],
    [0, '0'],
    [-1234567.891, '-1.234.567,89'],
    [0.005, '0,01'],
    [-0.005, '-0,01'],
    [1.005, '1,01'],
  ])('should print %d as %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('formatPercent', () => {
  it.each([
    [16, 20, '80%'],
    [16, 30, '53,3%'],
    [1, 3, '33,3%'],
    [2, 3, '66,7%'],
    [24, 44, '54,5%'],
    [33, 20, '165%'],
    [0, 20, '0%'],
    // Half up on the exact ratio, once: 61,649 is 61,6 and not, by way of 61,65, 61,7.
    [61_649, 100_000, '61,6%'],
    [1, 16, '6,3%'],
    [1, 8, '12,5%'],
    [1, 800, '0,1%'],
    [1, 2000, '0,1%'],
    [1, 2001, '0%'],
    [0.285, 1, '28,5%'],
    [1.005, 1, '100,5%'],
  ])('should print %d of %d as %s', (numerator, denominator, expected) => {
    expect(formatPercent(numerator, denominator)).toBe(expected);
  });

  it('should keep zeros and take other decimals when asked to', () => {
    expect(formatPercent(16, 20, { keepZeros: true })).toBe('80,0%');
    expect(formatPercent(1, 3, { decimals: 2 })).toBe('33,33%');
    expect(formatPercent(1, 3, { decimals: 0 })).toBe('33%');
  });

  it('should refuse a share of nothing', () => {
    expect(() => formatPercent(16, 0)).toThrow(RangeError);
  });

  it('should never be further from the ratio than half of its last digit', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (a, b) => {
        const printed = Number(formatPercent(a, b).replaceAll('.', '').replace(',', '.').replace('%', ''));
        expect(Math.abs(printed - (a / b) * 100)).toBeLessThanOrEqual(0.05 + 1e-9 * (a / b) * 100 + 1e-9);
      }),
    ));
});

describe('exact decimals', () => {
  it('should round halves away from zero', () => {
    expect([scaledQuotient(1, 2, 0), scaledQuotient(-1, 2, 0), scaledQuotient(1, 8, 2)]).toEqual([1n, -1n, 13n]);
    expect(formatQuotient(1, 3)).toBe('0,33');
  });

  it('should move the decimal point without binary error', () => {
    expect([shiftDecimal(53.3, -2), shiftDecimal(0.07, 2), shiftDecimal(1e21, -21)]).toEqual([0.533, 7, 1]);
  });
});
