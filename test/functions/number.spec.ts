import fc from 'fast-check';
import { formatNumber } from '../../src/core/vietnamese/formatNumber';
import { number } from '../../src/functions/functions';
import { column, error, one, signatureOf } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.NUMBER', () => {
  describe('arity and defaults', () => {
    it('should need a text', () => expect(signatureOf('NUMBER')).toBe('HTX.NUMBER(text)'));
  });

  describe('bad input', () => {
    it.each([
      ['1.234', error('#N/A', '1.234 hoặc 1,234')],
      ['mười', error('#VALUE!', 'mười')],
      [true, error('#VALUE!', 'true')],
    ])('should refuse %p', (text, refusal) => expect(one(number, text)).toEqual(refusal));
  });

  describe('edges', () => {
    it('should leave an empty cell empty, a number as it is, and an error in its cell', () => {
      expect(plain(number(column('', 12, errorCell('#REF!'))))).toEqual([[''], [12], [{ code: '#REF!', message: '' }]]);
    });
  });

  describe('happy cases', () => {
    it.each([
      ['4.600', 4600],
      ['35 TV', 35],
      ['1 tỷ 816 triệu đồng', 1_816_000_000],
      ['53,3%', 0.533],
    ])('should read %p as %p', (text, value) => expect(one(number, text)).toBe(value));
  });

  describe('properties', () => {
    it('should read what was written in Vietnamese', () =>
      fc.assert(
        fc.property(
          fc
            .oneof(
              fc.integer({ min: 0, max: 999 }),
              fc.integer({ min: 1_000_000, max: 1_000_000_000 }),
              fc.integer({ min: 100_000, max: 99_999_999 }).map((hundredths) => hundredths / 100),
            )
            .filter((value) => value < 1000 || value >= 1_000_000 || !Number.isInteger(value)),
          (value) => {
            expect(one(number, formatNumber(value))).toBe(value);
          },
        ),
      ));

    it('should read one group of three as that number, or name it among two readings', () =>
      fc.assert(
        fc.property(fc.integer({ min: 1_000, max: 999_999 }), (value) => {
          const text = formatNumber(value);

          expect([value, error('#N/A', `${text} hoặc `)]).toContainEqual(one(number, text));
        }),
      ));
  });
});
