import fc from 'fast-check';
import { remaining } from '../../src/functions/functions';
import { column, error, NA, one, signatureOf, VALUE } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.REMAINING', () => {
  describe('arity and defaults', () => {
    it('should need both figures', () => expect(signatureOf('REMAINING')).toBe('HTX.REMAINING(actual, plan)'));
  });

  describe('bad input', () => {
    it.each([
      ['x y', 20, VALUE],
      [16, 'nhiều', VALUE],
      [16, '', NA],
      [16, 'tối đa 5', NA],
      ['1.234', 2000, error('#N/A', '1.234 hoặc 1,234')],
    ])('should refuse %p of %p', (actual, plan, refusal) => expect(one(remaining, actual, plan)).toEqual(refusal));
  });

  describe('edges', () => {
    it.each([
      ['', 20, ''],
      [25, 20, 0],
      [0.1, 0.3, 0.2],
    ])('should give for %p of %p %p', (actual, plan, left) => expect(one(remaining, actual, plan)).toBe(left));

    it('should keep an error in its own cell', () => {
      expect(plain(remaining(column(16, errorCell('#REF!')), [[20]]))).toEqual([[4], [{ code: '#REF!', message: '' }]]);
    });
  });

  describe('happy cases', () => {
    it.each([
      [16, 20, 4],
      [3, 'ít nhất 5', 2],
      [8, '10 - 15', 2],
      ['16 HTX', '20 HTX', 4],
    ])('should give for %p of %p %p', (actual, plan, left) => expect(one(remaining, actual, plan)).toBe(left));
  });

  describe('properties', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });

    it('should never be negative, and make the plan together with what was reached', () =>
      fc.assert(
        fc.property(count, count, (actual, plan) => {
          const left = one(remaining, actual, plan) as number;

          expect(left).toBeGreaterThanOrEqual(0);
          expect(actual + left).toBe(Math.max(actual, plan));
        }),
      ));
  });
});
