import fc from 'fast-check';
import { requiredPace } from '../../src/functions/functions';
import { column, NA, one, signatureOf, VALUE } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.REQUIREDPACE', () => {
  describe('arity and defaults', () => {
    it('should need all three', () =>
      expect(signatureOf('REQUIREDPACE')).toBe('HTX.REQUIREDPACE(actual, plan, elapsed)'));
  });

  describe('bad input', () => {
    it.each([
      ['nhiều', 20, 0.5, VALUE],
      [16, 20, 2, VALUE],
      [16, 20, 1, NA],
      [16, '', 0.5, NA],
      [0.4, '50%', 0.5, NA],
    ])('should refuse %p of %p at %p', (actual, plan, elapsed, refusal) =>
      expect(one(requiredPace, actual, plan, elapsed)).toEqual(refusal),
    );
  });

  describe('edges', () => {
    it.each([
      ['', 20, 0.5, ''],
      [20, 20, 1, 0],
      [19, 20, 0.9, 1 / 1.2],
    ])('should give for %p of %p at %p %p', (actual, plan, elapsed, pace) =>
      expect(one(requiredPace, actual, plan, elapsed)).toBe(pace),
    );

    it('should keep an error in its own cell', () => {
      expect(plain(requiredPace(column(8, errorCell('#REF!')), [[20]], [[0.5]]))).toEqual([
        [2],
        [{ code: '#REF!', message: '' }],
      ]);
    });
  });

  describe('happy cases', () => {
    it.each([
      [8, 20, 0.5, 2],
      [8, 20, '50%', 2],
      [16, 20, 0.75, 4 / 3],
    ])('should give for %p of %p at %p %p', (actual, plan, elapsed, pace) =>
      expect(one(requiredPace, actual, plan, elapsed)).toBe(pace),
    );
  });

  describe('properties', () => {
    it('should reach the plan exactly when kept up for the months that are left', () =>
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 10_000 }),
          fc.integer({ min: 0, max: 10_000 }),
          fc.integer({ min: 0, max: 11 }),
          (actual, plan, month) => {
            const pace = one(requiredPace, actual, plan, month / 12) as number;

            expect(pace * (12 - month) + actual).toBeCloseTo(Math.max(actual, plan), 6);
          },
        ),
      ));
  });
});
