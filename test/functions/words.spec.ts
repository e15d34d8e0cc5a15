import fc from 'fast-check';
import { words } from '../../src/functions/functions';
import { column, error, one, signatureOf } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.WORDS', () => {
  describe('arity and defaults', () => {
    it('should need a number', () => expect(signatureOf('WORDS')).toBe('HTX.WORDS(number, [unit])'));

    it('should write đồng where the unit is left out', () => {
      expect(one(words, 15)).toBe('Mười lăm đồng');
      expect(one(words, 15, null)).toBe('Mười lăm đồng');
    });
  });

  describe('bad input', () => {
    it.each([
      ['x', error('#VALUE!', 'x')],
      ['1.234', error('#N/A', '1.234 hoặc 1,234')],
    ])('should refuse %p', (value, refusal) => expect(one(words, value)).toEqual(refusal));
  });

  describe('edges', () => {
    it.each([
      ['', ''],
      [0, 'Không đồng'],
      [-21, 'Âm hai mươi mốt đồng'],
    ])('should write %p as %p', (value, text) => expect(one(words, value)).toBe(text));

    it('should keep an error in its own cell', () => {
      expect(plain(words(column(1, errorCell('#REF!'))))).toEqual([['Một đồng'], [{ code: '#REF!', message: '' }]]);
    });
  });

  describe('happy cases', () => {
    it.each([
      [4_600_000_000, 'Bốn tỷ sáu trăm triệu đồng'],
      [1005, 'Một nghìn không trăm lẻ năm đồng'],
    ])('should write %p as %p', (value, text) => expect(one(words, value)).toBe(text));

    it('should take another unit, or none', () => {
      expect(one(words, 15, 'hợp tác xã')).toBe('Mười lăm hợp tác xã');
      expect(one(words, 15, '')).toBe('Mười lăm');
    });
  });

  describe('properties', () => {
    it('should be words and nothing but words for any number', () =>
      fc.assert(
        fc.property(
          fc.oneof(fc.maxSafeInteger(), fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.constantFrom(1e21, 1e-7)),
          (value) => {
            const text = one(words, value, '');

            expect(text).toMatch(/^\p{Lu}[\p{L} ]*$/u);
          },
        ),
      ));

    it('should differ for different numbers', () =>
      fc.assert(
        fc.property(fc.nat(1e9), fc.nat(1e9), (a, b) => {
          expect(one(words, a) === one(words, b)).toBe(a === b);
        }),
      ));
  });
});
