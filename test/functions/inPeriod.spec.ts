import fc from 'fast-check';
import { inPeriod } from '../../src/functions/functions';
import { column, error, one, signatureOf } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.INPERIOD', () => {
  describe('arity and defaults', () => {
    it('should need the dates and the period', () =>
      expect(signatureOf('INPERIOD')).toBe('HTX.INPERIOD(dates, period)'));
  });

  describe('bad input', () => {
    it.each([
      ['x', '2020', error('#VALUE!', 'x')],
      ['2020', 'mùa xuân', error('#VALUE!', 'mùa xuân')],
      ['2020', '6T/2020', error('#N/A', '2020')],
    ])('should refuse %p in %p', (text, period, refusal) => expect(one(inPeriod, text, period)).toEqual(refusal));

    it('should refuse more than two cells for a period', () => {
      expect(plain(inPeriod([[44_017]], [[1, 2, 3]]))).toEqual([[error('#VALUE!', '1 - 2 - 3')]]);
    });
  });

  describe('edges', () => {
    it('should leave an empty cell empty, and an error in its cell', () => {
      expect(plain(inPeriod(column('', errorCell('#REF!'), 44_017), [['2020']]))).toEqual([
        [''],
        [{ code: '#REF!', message: '' }],
        [true],
      ]);
    });

    it('should take two cells as the first and the last day', () => {
      expect(inPeriod(column('15/03/2020', '16/03/2020'), [['01/01/2020', '15/03/2020']])).toEqual([[true], [false]]);
    });
  });

  describe('happy cases', () => {
    it.each([
      ['30/06/2020', '6T/2020', true],
      ['2019', '2020', false],
      [44_017, '2020-H1', false],
      [44_017, 'Q3/2020', true],
    ])('should say of %p in %p: %p', (text, period, result) => expect(one(inPeriod, text, period)).toBe(result));
  });

  describe('properties', () => {
    it('should put a day into exactly one of two adjoining periods when it lies in both together', () =>
      fc.assert(
        // From the middle of 2019 to the middle of 2021.
        fc.property(fc.integer({ min: 43_647, max: 44_377 }), (day) => {
          const [first, second] = [one(inPeriod, day, '2020-H1'), one(inPeriod, day, '2020-H2')];

          expect(Number(first) + Number(second)).toBe(Number(one(inPeriod, day, '2020')));
        }),
      ));
  });
});
