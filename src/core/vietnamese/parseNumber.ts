import type { Reading } from '../register/reading';
import { normaliseText } from './normaliseText';
import { moneyScale } from './moneyScale';

/** A number as written, and the unit behind it. */
export interface Quantity {
  /** "2,5 tỷ" is 2.5 here: the unit is not multiplied in. */
  readonly value: number;
  /** In the spelling of the cell ("tỷ", "TV", "%"), `undefined` where there is none. */
  readonly unit: string | undefined;
}

const NUMBER_AND_UNIT = /^([+\-−–]?)\s*(\(?)([\d.,' ]*\d)(\)?)\s*([^\d].*)?$/;
const COMPOUND = /^([\d.,]*\d)\s*(\p{L}+)\s+([\d.,]*\d)\s*(\p{L}+)\s*(?:đồng|đ)?$/u;
const WORDS_OF_UNIT = /^[\p{L}%²³/.]+(?:[ /][\p{L}²³./]+){0,3}$/u;

/**
 * Reads a number as Vietnamese or English offices type it: "1.234.567",
 * "1.234,5", "1,234.5", "53,3%", "35 TV", "2,5 tỷ", "(120)" for -120.
 *
 * "1.234" is 1234 in Vietnamese and 1.234 in English: the reading carries
 * both, the Vietnamese one first, unless `whole` says that only whole numbers
 * make sense here. "0123" is a code and not a number; "05" is how official
 * texts write 5.
 */
export function parseNumber(text: string, options: { readonly whole?: boolean } = {}): Reading<Quantity> {
  const clean = normaliseText(text);
  if (clean === '' || /^[-–—]$/.test(clean)) return { kind: 'empty' };
  const unreadable: Reading<Quantity> = { kind: 'unreadable', text };

  const compound = readCompound(clean);
  if (compound) return { kind: 'sure', value: compound };

  const match = NUMBER_AND_UNIT.exec(clean);
  if (!match) return unreadable;
  const [, sign = '', open = '', digits = '', close = '', rest = ''] = match;
  const unit = rest.trim() === '' ? undefined : rest.trim();
  if ((open === '') !== (close === '') || (open !== '' && sign !== '')) return unreadable;
  if (unit !== undefined && !WORDS_OF_UNIT.test(unit)) return unreadable;

  // Nobody pays a fraction of a đồng.
  const whole = options.whole === true || moneyScale(unit) === 1;
  const negative = open !== '' || (sign !== '' && sign !== '+');
  const values = readDigits(digits, whole).map((value) => ({ value: negative && value !== 0 ? -value : value, unit }));
  const [first, second, ...others] = values;
  if (!first) return unreadable;
  return second ? { kind: 'ambiguous', candidates: [first, second, ...others] } : { kind: 'sure', value: first };
}

/** The values that a run of digits and separators can have: none, one, or two. */
function readDigits(digits: string, whole: boolean): number[] {
  const plain = digits.replace(/(?<=\d)[ '](?=\d{3}(?!\d))/g, '');
  if (/[ ']/.test(plain)) return [];
  if (/^\d+$/.test(plain)) return plain.length > 2 && plain.startsWith('0') ? [] : [Number(plain)];

  // "1.234.567" and "1.234.567,8", and the same with the separators exchanged.
  const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/.exec(plain);
  const decimal = /^(\d+)[.,](\d+)$/.exec(plain);
  if (grouped && grouped[2] !== grouped[1]) {
    const [, separator = '', , fraction] = grouped;
    const integer = plain.slice(0, fraction === undefined ? undefined : -fraction.length - 1).replaceAll(separator, '');
    const value = Number(fraction === undefined ? integer : `${integer}.${fraction}`);
    // "1.234" alone: a group of three or three decimals.
    if (decimal && !whole) {
      const asDecimal = Number(`${decimal[1] ?? ''}.${decimal[2] ?? ''}`);
      return separator === '.' ? [value, asDecimal] : [asDecimal, value];
    }
    return [value];
  }
  if (decimal && !/^0\d/.test(plain)) return [Number(`${decimal[1] ?? ''}.${decimal[2] ?? ''}`)];
  return [];
}

/** "1 tỷ 816 triệu đồng": the larger unit first, each part below a thousand of the next. */
function readCompound(text: string): Quantity | undefined {
  const match = COMPOUND.exec(text);
  const [, high = '', highUnit = '', low = '', lowUnit = ''] = match ?? [];
  const highScale = moneyScale(highUnit);
  const lowScale = moneyScale(lowUnit);
  if (!highScale || !lowScale || highScale !== lowScale * 1000 || !/^\d+$/.test(high) || !/^\d{1,3}$/.test(low)) {
    return undefined;
  }
  return { value: Number(high) * 1000 + Number(low), unit: lowUnit };
}
