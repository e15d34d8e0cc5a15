import fc from 'fast-check';
import { progress, rating } from '../../src/functions/functions';
import { NA, one, signatureOf, VALUE } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.RATING', () => {
  describe('arity and defaults', () => {
    it('should need the actual and the plan', () =>
      expect(signatureOf('RATING')).toBe('HTX.RATING(actual, plan, [elapsed])'));

    it('should count the whole year where the elapsed share is left out', () => {
      expect(one(rating, 16, 20)).toBe('Chậm tiến độ');
      expect(one(rating, 16, 20, null)).toBe('Chậm tiến độ');
      expect(one(rating, 16, 20, '')).toBe('Chậm tiến độ');
    });
  });

  describe('bad input', () => {
    it.each([
      ['nhiều', 20, 0.5, VALUE],
      [16, 20, 1.5, VALUE],
      [16, 20, -0.1, VALUE],
      [16, '', 0.5, NA],
      [0, 0, 0.5, NA],
    ])('should refuse %p of %p at %p', (actual, plan, elapsed, refusal) => {
      expect(one(rating, actual, plan, elapsed)).toEqual(refusal);
    });
  });

  describe('edges', () => {
    it('should leave an empty cell empty, and an error in its cell', () => {
      expect(one(rating, '', 20)).toBe('');
      expect(plain(rating([[errorCell('#REF!')], [20]], [[20]]))).toEqual([
        [{ code: '#REF!', message: '' }],
        ['Đạt kế hoạch'],
      ]);
    });
  });

  describe('happy cases', () => {
    it.each([
      [21, 20, 0.5, 'Vượt kế hoạch'],
      [20, 20, 0.5, 'Đạt kế hoạch'],
      [10, 20, '50%', 'Đúng tiến độ'],
      [9, 20, 0.5, 'Chậm tiến độ'],
      [2, 0, 0.5, 'Ngoài kế hoạch'],
      [12, '10 - 15', 1, 'Đạt kế hoạch'],
      [6, 'tối đa 5', 1, 'Quá mức tối đa'],
    ])('should judge %p of %p at %p: %p', (actual, plan, elapsed, words) => {
      expect(one(rating, actual, plan, elapsed)).toBe(words);
    });
  });

  describe('properties', () => {
    const count = fc.integer({ min: 0, max: 1_000 });
    const positive = fc.integer({ min: 1, max: 1_000 });

    it('should agree with HTX.PROGRESS', () =>
      fc.assert(
        fc.property(count, positive, fc.integer({ min: 0, max: 11 }), (actual, plan, month) => {
          const ratio = one(progress, actual, plan) as number;
          const words = one(rating, actual, plan, month / 12);

          expect(words === 'Vượt kế hoạch').toBe(ratio > 1);
          expect(words === 'Đạt kế hoạch').toBe(ratio === 1);
          // At a hair's breadth of the pace, binary fractions may go either way.
          if (Math.abs(ratio - month / 12) > 1e-9 && ratio < 1) {
            expect(words).toBe(ratio > month / 12 ? 'Đúng tiến độ' : 'Chậm tiến độ');
          }
        }),
      ));

    it('should not get better as the year goes by', () =>
      fc.assert(
        fc.property(count, positive, fc.double({ min: 0, max: 1, noNaN: true }), (actual, plan, elapsed) => {
          const isBehind = one(rating, actual, plan, elapsed) === 'Chậm tiến độ';

          expect(isBehind && one(rating, actual, plan, 1) !== 'Chậm tiến độ').toBe(false);
        }),
      ));
  });
});
