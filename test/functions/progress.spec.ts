import fc from 'fast-check';
import { progress } from '../../src/functions/functions';
import { setFunctionLanguage } from '../../src/functions/language';
import { signatureOf } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);
afterEach(() => setFunctionLanguage('vi'));

const one = (actual: unknown, plan: unknown): unknown => plain(progress([[actual]], [[plan]]))[0]?.[0];

describe('HTX.PROGRESS', () => {
  describe('arity and defaults', () => {
    it('should need both figures', () => expect(signatureOf('PROGRESS')).toBe('HTX.PROGRESS(actual, plan)'));
  });

  describe('bad input', () => {
    it.each([[0], [''], [null], ['–'], [-5]])('should give #N/A with a message for the plan %p', (plan) => {
      expect(one(16, plan)).toEqual({ code: '#N/A', message: expect.stringContaining('kế hoạch') });
    });

    it('should give #VALUE! with a message for text that is not a number', () => {
      expect(one('mười sáu', 20)).toEqual({ code: '#VALUE!', message: expect.stringContaining('"mười sáu"') });
      expect(one(16, 'nhiều')).toEqual({ code: '#VALUE!', message: expect.stringContaining('"nhiều"') });
      expect(one(true, 20)).toMatchObject({ code: '#VALUE!' });
    });

    it('should name both readings of an ambiguous number instead of choosing one', () => {
      expect(one('1.234', 2000)).toEqual({ code: '#N/A', message: expect.stringMatching(/1\.234 hoặc 1,234/) });
      expect(one(16, '1.234')).toMatchObject({ code: '#N/A' });
    });

    it('should not measure against a mere limit', () => {
      expect(one(3, 'tối đa 5')).toEqual({ code: '#N/A', message: expect.stringContaining('tối đa 5') });
    });

    it('should speak English when told to', () => {
      setFunctionLanguage('en');

      expect(one(16, 0)).toEqual({ code: '#N/A', message: expect.stringContaining('no plan') });
    });
  });

  describe('edges', () => {
    it('should leave a cell empty where nothing was reached yet', () => {
      expect(one('', 20)).toBe('');
      expect(one(null, null)).toBe('');
    });

    it('should keep an error in its own cell', () => {
      const result = plain(progress([[16], [errorCell('#REF!')], [10]], [[20]]));

      expect(result).toEqual([[0.8], [{ code: '#REF!', message: '' }], [0.5]]);
    });

    it('should refuse ranges of different size, and say so', () => {
      const result = plain(progress([[1], [2]], [[1], [2], [3]]));

      expect(result).toEqual([[{ code: '#VALUE!', message: expect.stringContaining('kích thước') }]]);
    });

    it('should read a cell with a data type as the number under it', () => {
      expect(one({ type: 'FormattedNumber', basicValue: 16, numberFormat: '0' }, 20)).toBe(0.8);
    });
  });

  describe('happy cases', () => {
    it.each([
      [16, 20, 0.8],
      [10, 20, 0.5],
      [0, 20, 0],
      [25, 20, 1.25],
      ['16 HTX', '20 HTX', 0.8],
      ['4.600.000', 5_000_000, 0.92],
      [12, '10 - 15', 1.2],
      [3, 'ít nhất 3', 1],
    ])('should give for %p of %p %p', (actual, plan, ratio) => {
      expect(one(actual, plan)).toBe(ratio);
    });

    it('should spill over ranges, and repeat a single cell, row or column', () => {
      expect(progress([[16], [10]], [[20], [20]])).toEqual([[0.8], [0.5]]);
      expect(progress([[16], [10]], [[20]])).toEqual([[0.8], [0.5]]);
      expect(progress([[16], [10]], [[20, 40]])).toEqual([
        [0.8, 0.4],
        [0.5, 0.25],
      ]);
    });
  });

  describe('properties', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    const positive = fc.integer({ min: 1, max: 1_000_000 });

    it('should not depend on the unit of both figures', () =>
      fc.assert(
        fc.property(count, positive, fc.integer({ min: 1, max: 1000 }), (actual, plan, scale) => {
          expect(one(actual * scale, plan * scale)).toBeCloseTo(one(actual, plan) as number, 12);
        }),
      ));

    it('should never fall when more is reached', () =>
      fc.assert(
        fc.property(count, count, positive, (a, b, plan) => {
          expect(one(Math.max(a, b), plan)).toBeGreaterThanOrEqual(one(Math.min(a, b), plan) as number);
        }),
      ));

    it('should give each cell what it gives the cell alone', () =>
      fc.assert(
        fc.property(fc.array(fc.tuple(count, fc.integer({ min: 0, max: 50 })), { minLength: 1 }), (pairs) => {
          const spilled = plain(
            progress(
              pairs.map(([actual]) => [actual]),
              pairs.map(([, plan]) => [plan]),
            ),
          );
          expect(spilled).toEqual(pairs.map(([actual, plan]) => [one(actual, plan)]));
        }),
      ));
  });
});
