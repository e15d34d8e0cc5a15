import fc from 'fast-check';
import { countNew } from '../../src/functions/functions';
import { column, error, signatureOf } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.COUNTNEW', () => {
  const dates = column(43_900, '20/06/2020', '25/07/2020', '');

  describe('arity and defaults', () => {
    it('should need the dates and the period', () =>
      expect(signatureOf('COUNTNEW')).toBe('HTX.COUNTNEW(dates, period, [keys], [key])'));

    it('should count all rows where keys and key are left out', () => {
      expect(countNew(dates, [['6T/2020']])).toEqual([[2]]);
    });
  });

  describe('bad input', () => {
    it('should say which row it cannot count', () => {
      expect(plain(countNew(column('20/06/2020', 'x'), [['2020']]))).toEqual([[error('#VALUE!', 'dòng 2')]]);
    });

    it('should say what does not fit', () => {
      expect(plain(countNew(column(1, 2), [['2020']], column('a'), [['a']]))).toEqual([
        [error('#VALUE!', 'kích thước')],
      ]);
      expect(plain(countNew(column(1), [['2020']], column('a')))).toEqual([[error('#VALUE!', 'cả hai')]]);
      expect(plain(countNew(column(1), [['mùa xuân']]))).toEqual([[error('#VALUE!', 'mùa xuân')]]);
    });
  });

  describe('edges', () => {
    it('should count none in empty cells', () => expect(countNew([['']], [['2020']])).toEqual([[0]]));

    it('should be the error of a cell that it would have to count', () => {
      const broken = column(43_900, errorCell('#REF!'));

      expect(plain(countNew(broken, [['2020']]))).toEqual([[{ code: '#REF!', message: '' }]]);
      expect(plain(countNew(broken, [['2020']], column('a', 'b'), [['a']]))).toEqual([[1]]);
    });
  });

  describe('happy cases', () => {
    it('should count real and text dates, by key as well', () => {
      expect(countNew(dates, [['2020']])).toEqual([[3]]);
      expect(countNew(dates, [['6T/2020']], column('Hoà', 'Hòa', 'Hoà', ''), [['hòa']])).toEqual([[2]]);
    });
  });

  describe('properties', () => {
    // From the middle of 2019 to the middle of 2021.
    const days = fc.array(fc.integer({ min: 43_647, max: 44_377 }), { minLength: 1 });
    const count = (cells: readonly number[], period: string): number =>
      countNew(column(...cells), [[period]])[0]?.[0] as number;

    it('should add up over adjoining periods', () =>
      fc.assert(
        fc.property(days, (cells) => {
          expect(count(cells, '2020-H1') + count(cells, '2020-H2')).toBe(count(cells, '2020'));
        }),
      ));

    it('should add up over adjoining ranges', () =>
      fc.assert(
        fc.property(days, days, (above, below) => {
          expect(count(above, '2020') + count(below, '2020')).toBe(count([...above, ...below], '2020'));
        }),
      ));
  });
});
