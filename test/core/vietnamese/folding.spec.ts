import * as fc from 'fast-check';
import { fold } from '../../../src/core/vietnamese/fold';
import { foldSpelling } from '../../../src/core/vietnamese/foldSpelling';
import { foldTones } from '../../../src/core/vietnamese/foldTones';
import { moneyScale } from '../../../src/core/vietnamese/moneyScale';
import { normaliseText } from '../../../src/core/vietnamese/normaliseText';

const PIECES = [
  'Hoà',
  'Hòa',
  'TỶ',
  'tỉ',
  'ƣ',
  'Đồng',
  ' ',
  '\n',
  '\u00a0',
  '-',
  '%',
  'xã',
  'ha\u0309',
  'ươ',
  '\u0301',
  '.',
];
const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme-ascii', maxLength: 4 })))
  .map((pieces) => pieces.join(''));

describe('folding', () => {
  it('should see the two spellings of one syllable as the same', () => {
    expect(foldSpelling('Thanh Hoá')).toBe(foldSpelling('thanh hóa'));
    expect(foldSpelling('tỷ đồng')).toBe(foldSpelling('tỉ đồng'));
    expect(foldSpelling('luỹ kế')).toBe(foldSpelling('lũy kế'));
    expect(foldSpelling('Hợp\u00a0tác xã'.normalize('NFD'))).toBe(foldSpelling('hợp tác xã'));
  });

  it('should keep different tones and vowels apart', () => {
    expect(foldSpelling('bản')).not.toBe(foldSpelling('bán'));
    expect(foldSpelling('mưa')).not.toBe(foldSpelling('mua'));
    expect(fold('hoà')).not.toBe(fold('hòa'));
  });

  it('should take accents off when asked to', () => {
    expect(foldTones('Hợp tác xã Đồng Xanh')).toBe('hop tac xa dong xanh');
  });

  it.each([
    ['normaliseText', normaliseText],
    ['fold', fold],
    ['foldSpelling', foldSpelling],
    ['foldTones', foldTones],
  ])('should change nothing the second time: %s', (_, change) =>
    fc.assert(
      fc.property(TEXT, (text) => {
        const once = change(text);
        expect(change(once)).toBe(once);
      }),
    ),
  );
});

describe('moneyScale', () => {
  it.each([
    ['đồng', 1],
    ['triệu đồng', 1e6],
    ['Tr.đ', 1e6],
    ['tỷ đồng', 1e9],
    ['TỈ', 1e9],
    ['nghìn đồng', 1e3],
    ['triệu đồng/năm', 1e6],
    ['HTX', undefined],
    [undefined, undefined],
  ])('should know %j', (unit, expected) => {
    expect(moneyScale(unit)).toBe(expected);
  });
});
