import fc from 'fast-check';
import { taxCode } from '../../src/functions/functions';
import { column, error, one, signatureOf } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.TAXCODE', () => {
  describe('arity and defaults', () => {
    it('should need a code', () => expect(signatureOf('TAXCODE')).toBe('HTX.TAXCODE(code)'));
  });

  describe('bad input', () => {
    it.each([
      ['0100109107', error('#N/A', 'kiểm tra')],
      ['037088001234', error('#N/A', '12 chữ số')],
      ['12AB', error('#N/A', '12AB')],
    ])('should refuse %p', (code, refusal) => expect(one(taxCode, code)).toEqual(refusal));
  });

  describe('edges', () => {
    it('should leave an empty cell empty, and an error in its cell', () => {
      expect(plain(taxCode(column('', errorCell('#REF!'))))).toEqual([[''], [{ code: '#REF!', message: '' }]]);
    });
  });

  describe('happy cases', () => {
    it.each([
      ['0100109106', '0100109106'],
      [100_109_106, '0100109106'],
      ['O1OO 109 106', '0100109106'],
    ])('should read %p as %p', (code, result) => expect(one(taxCode, code)).toBe(result));
  });

  describe('properties', () => {
    const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    /** Nine digits of which the first two name a province, and the check digit where there is one. */
    const code = fc
      .tuple(fc.integer({ min: 1, max: 96 }), fc.nat(9_999_999))
      .map(([province, rest]) => String(province).padStart(2, '0') + String(rest).padStart(7, '0'))
      .map((digits) => {
        const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
        return digits + String(10 - (sum % 11));
      })
      .filter((digits) => digits.length === 10);

    it('should keep a correct code as it is, and so change nothing the second time', () =>
      fc.assert(
        fc.property(code, (digits) => {
          const typed = `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
          const once = one(taxCode, typed);

          expect(once).toBe(digits);
          expect(one(taxCode, once)).toBe(once);
        }),
      ));

    it('should accept no other check digit', () =>
      fc.assert(
        fc.property(code, fc.integer({ min: 1, max: 9 }), (digits, shift) => {
          const wrong = digits.slice(0, 9) + String((Number(digits[9]) + shift) % 10);

          expect(one(taxCode, wrong)).toMatchObject({ code: '#N/A' });
        }),
      ));
  });
});
