import { fold } from '../../vietnamese/fold';
import { foldSpelling } from '../../vietnamese/foldSpelling';
import { foldTones } from '../../vietnamese/foldTones';
import { moneyScale } from '../../vietnamese/moneyScale';
import { normaliseText } from '../../vietnamese/normaliseText';
import { ABBREVIATIONS } from './abbreviations';

/** A header in the forms that it is compared in. */
export interface HeaderText {
  /** One line, without its unit. */
  readonly text: string;
  /** "triệu đồng" of "Vốn điều lệ (triệu đồng)". */
  readonly unit: string | undefined;
  /** With accents, in one spelling. */
  readonly spelling: string;
  /** Without accents, abbreviations written out. */
  readonly key: string;
  readonly tokens: readonly string[];
}

const UNITS =
  /^(?:người|hộ|lượt|lần|htx|tht|lhhtx|đơn vị|ha|m2|m²|km|tấn|công trình|mô hình|dự án|thành viên|tv|lđ|điểm|%)$/;
const IN_BRACKETS = /\(([^()]*)\)/g;
/** The first letter or two of a word with a dot, or one with a stroke, and the rest of the phrase: "T.viên", "G. chú", "T/lập". */
const INITIAL = /(?<![\p{L}\p{M}\p{N}.])(\p{L}\p{Ll}?)(?:\.\s?|(?<=[^\p{L}]\p{L}|^\p{L})\/)(?=\p{Ll}[\p{L}\p{M}])/gu;
/** Stands behind an initial in a folded text; a letter, so that folding keeps it, and in no Vietnamese word. */
export const INITIAL_MARK = 'ƶ';
/** "6T" in "Doanh thu 6T". */
const MONTHS = /^(\d{1,2})t$/;
const UNIT_LABEL = /^(?:đvt|đơn vị tính|đơn vị)\s*[:：]?\s*/;

/** Takes a header apart. The same text always gives the same result. */
export function readHeader(raw: string): HeaderText {
  let unit: string | undefined;
  const text = normaliseText(raw)
    .replace(IN_BRACKETS, (whole, inside: string) => {
      const found = unitIn(inside);
      if (found === undefined) return whole;
      unit ??= found;
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  const tokens = foldTones(text.replace(INITIAL, `$1${INITIAL_MARK} `))
    .split(' ')
    .filter((token) => token !== '')
    .flatMap((token) => ABBREVIATIONS.get(token) ?? (MONTHS.test(token) ? [token.slice(0, -1), 'thang'] : [token]));
  return { text, unit, spelling: foldSpelling(text), key: tokens.join(' '), tokens };
}

/** "triệu đồng" of "ĐVT: triệu đồng" or of "triệu đồng"; `undefined` if the text names no unit. */
export function unitIn(text: string): string | undefined {
  const bare = normaliseText(text).replace(/^đvt|^đơn vị tính|^đơn vị/i, (label) => label.toLowerCase());
  const unit = bare.replace(UNIT_LABEL, '').trim();
  if (moneyScale(unit) !== undefined) return unit;
  return UNITS.test(unit.toLowerCase()) || fold(unit) === '%' ? unit : undefined;
}
