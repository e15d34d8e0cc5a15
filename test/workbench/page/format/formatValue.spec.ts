import fc from 'fast-check';
import { formatValue } from '../../../../src/workbench/page/format/formatValue';
import { CellError, type CellValue } from '../../../../src/workbench/workbook/cell';

describe('formatValue', () => {
  it.each<[CellValue, string, string]>([
    // General
    [0.8, 'General', '0,8'],
    [4600, 'General', '4600'],
    [1 / 3, 'General', '0,333333333'],
    [123456789012, 'General', '1,23457E+11'],
    [-2.5, 'General', '-2,5'],
    [0, 'General', '0'],
    ['Hợp tác xã', 'General', 'Hợp tác xã'],
    [true, 'General', 'TRUE'],
    [new CellError('#N/A', 'Chưa có kế hoạch'), '0%', '#N/A'],
    [null, '0', ''],
    // Numbers
    [4600, '#,##0', '4.600'],
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [0, '#,##0', '0'],
    [0, '#,###', ''],
    [7, '000', '007'],
    [-5, '0', '-5'],
    [-0.001, '0', '0'],
    [1.005, '0.00', '1,01'],
    [0.5, '#.##', ',5'],
    [1234567, '#,##0,', '1.235'],
    [912345678, '0000 000 000', '0912 345 678'],
    [0.000012, '0.0E+00', '1,2E-05'],
    // Percent
    [0.8, '0%', '80%'],
    [16 / 30, '0.0%', '53,3%'],
    [0.125, '0%', '13%'],
    // Sections, colours, literals
    [-12, '#,##0;(#,##0)', '(12)'],
    [0, '0;-0;"–"', '–'],
    [240, '#,##0" triệu"', '240 triệu'],
    [1500, '[>=1000]#,##0;0.0', '1.500'],
    [3, '[>=1000]#,##0;0.0', '3,0'],
    [5000, '#,##0\\ [$₫-42A]', '5.000 ₫'],
    // Text
    ['012', '@', '012'],
    [12, '@', '12'],
    ['x', '0;0;0;"["@"]"', '[x]'],
    // Dates
    [44012, 'dd/mm/yyyy', '30/06/2020'],
    [44012, 'm/d/yyyy', '30/06/2020'],
    [44012, 'd/m/yy', '30/6/20'],
    [44012.75, 'hh:mm', '18:00'],
    [44012.5, 'dd/mm/yyyy hh:mm:ss', '30/06/2020 12:00:00'],
    [44012.75, 'h:mm AM/PM', '6:00 CH'],
    [1.5, '[h]:mm', '36:00'],
    [44012, '"ngày" d "tháng" m "năm" yyyy', 'ngày 30 tháng 6 năm 2020'],
    [44012, 'dddd', 'Thứ Ba'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [1, 'dd/mm/yyyy', '01/01/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900'],
  ])('should show %p in the format %s as %s', (value, format, expected) => {
    expect(formatValue(value, format).text).toBe(expected);
  });

  it('should give the colour that the format names', () => {
    expect(formatValue(-1, '0;[Red]-0')).toEqual({ text: '-1', color: 'red' });
  });

  it('should say that a negative date cannot be shown', () => {
    expect(formatValue(-1, 'dd/mm/yyyy').unshowable).toBe(true);
  });

  it('should count from 1904 when the workbook does', () => {
    expect(formatValue(42550, 'dd/mm/yyyy', { date1904: true }).text).toBe('30/06/2020');
  });

  it('should read back as the same whole number when grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const { text } = formatValue(value, '#,##0');
        expect(Number(text.replaceAll('.', ''))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('should never fail, whatever stands in the format', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.double(), fc.string()), (format, value) => {
        expect(typeof formatValue(value, format).text).toBe('string');
      }),
    );
  });
});
