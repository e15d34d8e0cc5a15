import fc from 'fast-check';
import { growth } from '../../src/functions/functions';
import { column, error, NA, one, signatureOf, VALUE } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.GROWTH', () => {
  describe('arity and defaults', () => {
    it('should need both figures', () => expect(signatureOf('GROWTH')).toBe('HTX.GROWTH(current, previous)'));
  });

  describe('bad input', () => {
    it.each([
      [16, 0, error('#N/A', 'cùng kỳ')],
      [16, '', NA],
      [16, -2, NA],
      ['x y', 12, VALUE],
    ])('should refuse %p after %p', (current, previous, refusal) =>
      expect(one(growth, current, previous)).toEqual(refusal),
    );
  });

  describe('edges', () => {
    it.each([
      ['', 12, ''],
      [0, 12, -1],
      [0.3, 0.1, 2],
    ])('should give for %p after %p %p', (current, previous, rate) =>
      expect(one(growth, current, previous)).toBe(rate),
    );

    it('should keep an error in its own cell', () => {
      expect(plain(growth(column(15, errorCell('#REF!')), [[12]]))).toEqual([[0.25], [{ code: '#REF!', message: '' }]]);
    });
  });

  describe('happy cases', () => {
    it.each([
      [15, 12, 0.25],
      [9, 12, -0.25],
      ['15 HTX', '12 HTX', 0.25],
    ])('should give for %p after %p %p', (current, previous, rate) =>
      expect(one(growth, current, previous)).toBe(rate),
    );
  });

  describe('properties', () => {
    const previous = fc.integer({ min: 1, max: 1_000_000 });
    const current = fc.integer({ min: 0, max: 1_000_000 });

    it('should lead from the previous figure back to the current one', () =>
      fc.assert(
        fc.property(current, previous, (now, then) => {
          expect(then * (1 + (one(growth, now, then) as number))).toBeCloseTo(now, 6);
        }),
      ));

    it('should not depend on the unit of both figures', () =>
      fc.assert(
        fc.property(current, previous, fc.integer({ min: 1, max: 1000 }), (now, then, scale) => {
          expect(one(growth, now * scale, then * scale)).toBeCloseTo(one(growth, now, then) as number, 9);
        }),
      ));
  });
});
