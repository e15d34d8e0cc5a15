import fc from 'fast-check';
import { dayFromSerial } from '../../src/core/vietnamese/serialDate';
import { formatDate, formatDateInWords } from '../../src/core/vietnamese/formatDate';
import { date } from '../../src/functions/functions';
import { column, error, one, signatureOf } from './calls';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

describe('HTX.DATE', () => {
  describe('arity and defaults', () => {
    it('should need a text', () => expect(signatureOf('DATE')).toBe('HTX.DATE(text)'));
  });

  describe('bad input', () => {
    it.each([
      ['05/07/2020', error('#N/A', '05/07/2020 hoặc 07/05/2020')],
      ['2020', error('#N/A', '2020')],
      ['hôm qua', error('#VALUE!', 'hôm qua')],
    ])('should refuse %p', (text, refusal) => expect(one(date, text)).toEqual(refusal));
  });

  describe('edges', () => {
    it('should leave an empty cell empty, and a real date as it is', () => {
      expect(one(date, '')).toBe('');
      expect(one(date, 44_017)).toBe(44_017);
    });

    it('should let one clear date settle the order of a range, and keep an error in its cell', () => {
      const result = plain(date(column('05/07/2020', '25/07/2020', errorCell('#REF!'))));

      expect(result).toEqual([[44_017], [44_037], [{ code: '#REF!', message: '' }]]);
    });
  });

  describe('happy cases', () => {
    it.each([
      ['25/07/2020', 44_037],
      ['ngày 5 tháng 7 năm 2020', 44_017],
    ])('should read %p as %p', (text, serial) => expect(one(date, text)).toBe(serial));
  });

  describe('properties', () => {
    // From 1954 to 2050.
    const serial = fc.integer({ min: 20_000, max: 55_000 });
    const dayOf = (value: number) => {
      const day = dayFromSerial(value);
      if (!day) throw new Error(`${value} is no day`);
      return day;
    };

    it('should read any day written in words', () =>
      fc.assert(
        fc.property(serial, (value) => {
          expect(one(date, formatDateInWords(dayOf(value)))).toBe(value);
        }),
      ));

    it('should read any day written in figures beside one that shows the order', () =>
      fc.assert(
        fc.property(serial, (value) => {
          expect(date(column(formatDate(dayOf(value)), '25/07/2020'))).toEqual([[value], [44_037]]);
        }),
      ));
  });
});
