import fc from 'fast-check';
import {
  check,
  countNew,
  date,
  halfYear,
  inPeriod,
  nameKey,
  number,
  similar,
  taxCode,
  unicode,
  words,
} from '../../src/functions/functions';
import { setFunctionLanguage } from '../../src/functions/language';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);
afterEach(() => setFunctionLanguage('vi'));

type Fn = (...args: unknown[][][]) => unknown[][];
const one = (call: unknown, ...args: unknown[]): unknown => plain((call as Fn)(...args.map((arg) => [[arg]])))[0]?.[0];
const error = (code: string, part: string) => ({ code, message: expect.stringContaining(part) });
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('HTX.NUMBER', () => {
  it.each([
    ['', ''],
    [12, 12],
    ['4.600', 4600],
    ['35 TV', 35],
    ['1 tỷ 816 triệu đồng', 1_816_000_000],
    ['53,3%', 0.533],
    ['1.234', error('#N/A', '1.234 hoặc 1,234')],
    ['mười', error('#VALUE!', 'mười')],
    [true, error('#VALUE!', 'true')],
  ])('should read %p as %p', (text, value) => expect(one(number, text)).toEqual(value));
});

describe('HTX.DATE and HTX.HALFYEAR', () => {
  it.each([
    ['', ''],
    [44_017, 44_017],
    ['25/07/2020', 44_037],
    ['05/07/2020', error('#N/A', '05/07/2020 hoặc 07/05/2020')],
    ['2020', error('#N/A', '2020')],
    ['hôm qua', error('#VALUE!', 'hôm qua')],
  ])('should read the date %p as %p', (text, value) => expect(one(date, text)).toEqual(value));

  it('should let one clear date settle the order of a range, and keep an error in its cell', () => {
    const result = plain(date(column('05/07/2020', '25/07/2020', errorCell('#REF!'))));

    expect(result).toEqual([[44_017], [44_037], [{ code: '#REF!', message: '' }]]);
  });

  it.each([
    [44_017, '6 tháng cuối năm 2020'],
    ['tháng 3/2020', '6 tháng đầu năm 2020'],
    ['03/04/2020', '6 tháng đầu năm 2020'],
    ['', ''],
    ['05/07/2020', error('#N/A', 'hoặc')],
    ['2020', error('#N/A', '2020')],
  ])('should put %p into %p', (text, label) => expect(one(halfYear, text)).toEqual(label));
});

describe('HTX.INPERIOD and HTX.COUNTNEW', () => {
  it.each([
    ['30/06/2020', '6T/2020', true],
    ['2019', '2020', false],
    [44_017, '2020-H1', false],
    ['', '2020', ''],
    ['2020', '6T/2020', error('#N/A', '2020')],
    ['x', '2020', error('#VALUE!', 'x')],
    ['2020', 'mùa xuân', error('#VALUE!', 'mùa xuân')],
  ])('should say of %p in %p: %p', (text, period, result) => expect(one(inPeriod, text, period)).toEqual(result));

  it('should take two cells as the first and the last day', () => {
    expect(inPeriod(column('15/03/2020', '16/03/2020'), [['01/01/2020', '15/03/2020']])).toEqual([[true], [false]]);
  });

  it('should count real and text dates, by key as well', () => {
    const dates = column(43_900, '20/06/2020', '25/07/2020', '');

    expect(countNew(dates, [['6T/2020']])).toEqual([[2]]);
    expect(countNew(dates, [['6T/2020']], column('Hoà', 'Hòa', 'Hoà', ''), [['hòa']])).toEqual([[2]]);
    expect(countNew([['']], [['2020']])).toEqual([[0]]);
  });

  it('should say which row it cannot count, and what does not fit', () => {
    expect(plain(countNew(column('20/06/2020', 'x'), [['2020']]))).toEqual([[error('#VALUE!', 'dòng 2')]]);
    expect(plain(countNew(column(1, 2), [['2020']], column('a'), [['a']]))).toEqual([[error('#VALUE!', 'kích thước')]]);
    expect(plain(countNew(column(1), [['2020']], column('a')))).toEqual([[error('#VALUE!', 'cả hai')]]);
  });
});

describe('HTX.WORDS', () => {
  it.each([
    [0, 'Không đồng'],
    [4_600_000_000, 'Bốn tỷ sáu trăm triệu đồng'],
    [1005, 'Một nghìn không trăm lẻ năm đồng'],
    [-21, 'Âm hai mươi mốt đồng'],
    ['', ''],
    ['x', error('#VALUE!', 'x')],
  ])('should write %p as %p', (value, text) => expect(plain(words([[value]]))).toEqual([[text]]));

  it('should take another unit, or none', () => {
    expect(one(words, 15, 'hợp tác xã')).toBe('Mười lăm hợp tác xã');
    expect(one(words, 15, '')).toBe('Mười lăm');
  });
});

describe('HTX.TAXCODE', () => {
  it.each([
    ['0100109106', '0100109106'],
    [100_109_106, '0100109106'],
    ['O1OO 109 106', '0100109106'],
    ['', ''],
    ['0100109107', error('#N/A', 'kiểm tra')],
    ['037088001234', error('#N/A', '12 chữ số')],
    ['12AB', error('#N/A', '12AB')],
  ])('should read %p as %p', (code, result) => expect(one(taxCode, code)).toEqual(result));
});

describe('HTX.NAMEKEY and HTX.SIMILAR', () => {
  it('should give equal cooperatives equal keys', () => {
    expect(one(nameKey, 'HTX Thanh Hoá')).toBe(one(nameKey, 'Hợp tác xã THANH HÓA'));
    expect(one(nameKey, '')).toBe('');
  });

  it('should list what is alike, the most alike first, with its row and why', () => {
    const names = column('HTX Sao Mai', 'HTX Đồng Xanh 2', errorCell('#REF!'), 'HTX ĐỒNG XANH');

    expect(similar([['HTX Đồng Xanh']], names)).toEqual([
      ['HTX ĐỒNG XANH', 4, 1, 'giống hệt'],
      ['HTX Đồng Xanh 2', 2, 0.95, 'dễ nhầm (NĐ 92/2024)'],
    ]);
    expect(similar([['HTX Đồng Xanh']], names, [[1]])).toHaveLength(1);
    expect(plain(similar([['HTX Hoa Lư']], names))).toEqual([[error('#N/A', 'Hoa Lư')]]);
    expect(plain(similar([['A', 'B']], names))).toEqual([[error('#VALUE!', 'một ô')]]);
  });
});

describe('HTX.UNICODE', () => {
  it.each([
    ['Hîp t¸c x·', 'Hợp tác xã'],
    ['Đồng'.normalize('NFD'), 'Đồng'],
    ['phƣơng', 'phương'],
    [12, 12],
    ['', ''],
  ])('should turn %p into %p', (text, result) => expect(one(unicode, text)).toBe(result));

  it('should change nothing the second time', () =>
    fc.assert(
      fc.property(fc.constantFrom('Hîp t¸c x·', 'phƣơng', 'HTX Đồng Xanh', 'Hôïp taùc xaõ'), (text) => {
        const once = one(unicode, text);

        expect(one(unicode, once)).toBe(once);
      }),
    ));
});

describe('HTX.CHECK', () => {
  const table = [
    ['Tên HTX', 'Số thành viên'],
    ['HTX Đồng Xanh', -7],
  ];

  it('should list the issues of a range below a header', () => {
    const [header, ...rows] = check(table, [['HTX']]);

    expect(header).toEqual(['Ô', 'Mức độ', 'Quy tắc', 'Vấn đề']);
    expect(rows).toContainEqual(['B2', 'Lỗi', expect.any(String), expect.stringContaining('-7')]);
  });

  it('should speak English when told to, and say what it does not know', () => {
    setFunctionLanguage('en');

    expect(check(table, [['cooperatives']])[0]).toEqual(['Cell', 'Severity', 'Rule', 'Issue']);
    expect(plain(check([[1, 2]]))).toEqual([[error('#N/A', 'header')]]);
    expect(plain(check(table, [['xyz']]))).toEqual([[error('#VALUE!', 'xyz')]]);
  });
});
