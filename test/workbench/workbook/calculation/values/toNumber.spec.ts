import { CellError } from '../../../../../src/workbench/workbook/cell';
import { compare } from '../../../../../src/workbench/workbook/calculation/values/compare';
import { toNumber } from '../../../../../src/workbench/workbook/calculation/values/toNumber';
import { toText } from '../../../../../src/workbench/workbook/calculation/values/toText';

describe('toNumber', () => {
  it.each([
    [null, 0],
    [true, 1],
    ['12', 12],
    [' -1,234.5 ', -1234.5],
    ['12%', 0.12],
    ['1e3', 1000],
    ['05/07/2026', 46208],
    ['2026-07-05', 46208],
    ['30/06/2020 12:00', 44012.5],
    ['6:00', 0.25],
  ])('should read %p', (value, expected) => {
    expect(toNumber(value)).toBe(expected);
  });

  it.each(['', 'x', '1.2.3', '31/02/2020', '1,23', '25:00', '%', '.'])('should refuse %p', (text) => {
    expect(toNumber(text)).toEqual(new CellError('#VALUE!'));
  });
});

describe('toText', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1e20, '100000000000000000000'],
    [1e21, '1E+21'],
    [0.00001, '0.00001'],
    [1.5e-10, '1.5E-10'],
    [-0, '0'],
    [true, 'TRUE'],
    [null, ''],
  ])('should write %p', (value, expected) => {
    expect(toText(value)).toBe(expected);
  });
});

describe('compare', () => {
  it('should put numbers before text before truth values', () => {
    expect([true, 'a', 5, false, 'Đ', 'd', -1].sort(compare)).toEqual([-1, 5, 'a', 'd', 'Đ', false, true]);
  });

  it('should ignore case, and see composed and decomposed letters as different', () => {
    expect(compare('ĐỒNG TÂM', 'đồng tâm')).toBe(0);
    expect(compare('hoà'.normalize('NFC'), 'hoà'.normalize('NFD'))).not.toBe(0);
  });

  it('should take a blank for 0, "" or FALSE', () => {
    expect([compare(null, 0), compare(null, ''), compare(false, null), compare(null, null)]).toEqual([0, 0, 0, 0]);
  });
});
