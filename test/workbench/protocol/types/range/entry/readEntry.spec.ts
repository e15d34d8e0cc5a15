import fc from 'fast-check';
import { CellError } from '../../../../../../src/workbench/workbook/cell';
import { readEntry } from '../../../../../../src/workbench/protocol/types/range/entry/readEntry';

const read = (written: unknown, format = 'General') => readEntry(written, format, 'Range.values');

describe('readEntry', () => {
  it.each([
    ['80%', 0.8, '0%'],
    ['53.3%', 0.533, '0.00%'],
    ['1.234', 1.234, undefined],
    ['1,234', 1234, '#,##0'],
    ['4,600.5', 4600.5, '#,##0.00'],
    ['$5', 5, '$#,##0'],
    ['(3)', -3, undefined],
    ['-7', -7, undefined],
    ['+7', 7, undefined],
    ['1e3', 1000, '0.00E+00'],
    [' 12 ', 12, undefined],
    ['0100100079', 100100079, undefined],
    ['12345678901234567', 12345678901234500, undefined],
    ['05/07/2020', 43958, 'm/d/yyyy'],
    ['2020-07-05', 44017, 'm/d/yyyy'],
    ['7/2020', 44013, 'mmm-yy'],
    ['5-Jul-20', 44017, 'd-mmm-yy'],
    ['8:30', 8.5 / 24, 'h:mm'],
    ['8:30 PM', 20.5 / 24, 'h:mm AM/PM'],
  ])('should make the number of %s that Excel makes in English', (text, value, numberFormat) => {
    const entry = read(text);
    expect(entry?.value).toBeCloseTo(value, 10);
    expect(entry?.numberFormat).toBe(numberFormat);
  });

  it.each(['31/12/2020', '1.234,5', '12,34', '1.2.3', 'Hòa Bình', '20 HTX', '80 %%', '29/02/2021', '--'.slice(1)])(
    'should keep %s as text',
    (text) => {
      expect(read(text)).toEqual({ value: text });
    },
  );

  it('should read booleans and errors', () => {
    expect(read('true')).toEqual({ value: true });
    expect(read('#n/a')).toEqual({ value: new CellError('#N/A') });
  });

  it.each([
    ['=A1', '=A1'],
    ['+A1', '=+A1'],
    ['- Vận động', '=- Vận động'],
  ])('should take %s for a formula', (text, formula) => {
    expect(read(text)).toEqual({ value: null, formula });
  });

  it.each(['=', "'=A1", '-'])('should not take %s for a formula', (text) => {
    expect(read(text)?.formula).toBeUndefined();
  });

  it.each(['=SUM(', '=1+', '="a', '=)', '={1'])('should refuse the broken formula %s', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  it('should leave the cell on null, empty it on an empty text and remember a leading apostrophe', () => {
    expect(read(null)).toBeUndefined();
    expect(read('')).toEqual({ value: null });
    expect(read("'012")).toEqual({ value: '012', quotePrefix: true });
  });

  it('should keep every text as it is in a cell that is formatted as text', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), (text) => {
        expect(read(text, '@')).toEqual({ value: text });
      }),
    ));

  it('should keep every number', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(read(number)).toEqual({ value: number });
      }),
    ));

  it('should read back what a plain number prints, up to fifteen digits', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (whole, decimals) => {
        const text = (whole / 10 ** decimals).toFixed(decimals);
        expect(read(text)?.value).toBeCloseTo(Number(text), 9);
      }),
    ));
});
