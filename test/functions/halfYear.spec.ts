import fc from 'fast-check';
import { halfYear } from '../../src/functions/functions';
import { column, error, one, signatureOf } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.HALFYEAR', () => {
  describe('arity and defaults', () => {
    it('should need a date', () => expect(signatureOf('HALFYEAR')).toBe('HTX.HALFYEAR(date)'));
  });

  describe('bad input', () => {
    it.each([
      ['hôm qua', error('#VALUE!', 'hôm qua')],
      ['05/07/2020', error('#N/A', 'hoặc')],
      ['2020', error('#N/A', '2020')],
    ])('should refuse %p', (text, refusal) => expect(one(halfYear, text)).toEqual(refusal));
  });

  describe('edges', () => {
    it('should leave an empty cell empty, and an error in its cell', () => {
      expect(plain(halfYear(column('', errorCell('#REF!'))))).toEqual([[''], [{ code: '#REF!', message: '' }]]);
    });

    it('should not mind two readings in the same half', () => {
      expect(one(halfYear, '03/04/2020')).toBe('6 tháng đầu năm 2020');
    });
  });

  describe('happy cases', () => {
    it.each([
      [44_017, '6 tháng cuối năm 2020'],
      ['tháng 3/2020', '6 tháng đầu năm 2020'],
    ])('should put %p into %p', (text, label) => expect(one(halfYear, text)).toBe(label));
  });

  describe('properties', () => {
    it.each([
      // The first and the last day of each half of 2020.
      ['6 tháng đầu năm 2020', 43_831, 44_012],
      ['6 tháng cuối năm 2020', 44_013, 44_196],
    ])('should be "%s" from its first to its last day, and no day longer', (label, first, last) => {
      fc.assert(fc.property(fc.integer({ min: first, max: last }), (day) => one(halfYear, day) === label));
      expect([first, last].map((day) => one(halfYear, day))).toEqual([label, label]);
      expect([first - 1, last + 1].map((day) => one(halfYear, day))).not.toContain(label);
    });
  });
});
