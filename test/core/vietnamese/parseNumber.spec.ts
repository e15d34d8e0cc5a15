import * as fc from 'fast-check';
import { formatNumber } from '../../../src/core/vietnamese/formatNumber';
import { parseNumber } from '../../../src/core/vietnamese/parseNumber';

const sure = (value: number, unit?: string) => ({ kind: 'sure', value: { value, unit } });
const either = (...values: number[]) => ({
  kind: 'ambiguous',
  candidates: values.map((value) => ({ value, unit: undefined })),
});

describe('parseNumber', () => {
  it.each([
    ['16', sure(16)],
    ['05', sure(5)],
    ['1.234.567', sure(1_234_567)],
    ['1.234,5', sure(1234.5)],
    ['1,234.5', sure(1234.5)],
    ['1 234 567', sure(1_234_567)],
    ['53,3%', sure(53.3, '%')],
    ['35 TV', sure(35, 'TV')],
    ['2,5 tỷ', sure(2.5, 'tỷ')],
    ['1 tỷ 816 triệu đồng', sure(1816, 'triệu')],
    ['15.000.000.000 đ', sure(15_000_000_000, 'đ')],
    ['(120)', sure(-120)],
    ['-120', sure(-120)],
    ['–120', sure(-120)],
    ['0,5', sure(0.5)],
  ])('should read %j', (text, expected) => {
    // Arrange, Act
    const reading = parseNumber(text);

    // Assert
    expect(reading).toEqual(expected);
  });

  it.each([
    ['1.234', either(1234, 1.234)],
    ['1,234', either(1.234, 1234)],
  ])('should carry both readings of %j, the Vietnamese one first', (text, expected) => {
    expect(parseNumber(text)).toEqual(expected);
  });

  it('should read "1.234" as a thousand and more where only whole numbers make sense', () => {
    expect(parseNumber('1.234', { whole: true })).toEqual(sure(1234));
    expect(parseNumber('1.234 đồng')).toEqual(sure(1234, 'đồng'));
  });

  it.each(['', '  ', '-', '–', '—'])('should take %j for empty', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'empty' });
  });

  it.each(['nhiều', '0123', '12.34.567', '1.23.456', '1..2', '(12', '10-15', '5 000 00'])(
    'should not guess at %j',
    (text) => {
      expect(parseNumber(text)).toEqual({ kind: 'unreadable', text });
    },
  );

  it('should read back every whole number that Vietnamese text prints', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (value) => {
        const reading = parseNumber(formatNumber(value), { whole: true });
        expect(reading).toEqual(sure(value));
      }),
    ));

  it('should have the printed value among its readings of any decimal', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        const reading = parseNumber(formatNumber(value));
        const values =
          reading.kind === 'sure' ? [reading.value] : reading.kind === 'ambiguous' ? reading.candidates : [];
        expect(values.map((quantity) => quantity.value)).toContain(value);
      }),
    ));
});
