import { foldSpelling } from '../vietnamese/foldSpelling';
import { placeTone } from './placeTone';

/** What offices shorten in names; the words stay part of the name. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  dvnn: 'dịch vụ nông nghiệp',
  nndv: 'nông nghiệp dịch vụ',
  sxnn: 'sản xuất nông nghiệp',
  sxkd: 'sản xuất kinh doanh',
  sxdv: 'sản xuất dịch vụ',
  sxtm: 'sản xuất thương mại',
  dvtm: 'dịch vụ thương mại',
  tmdv: 'thương mại dịch vụ',
  dvth: 'dịch vụ tổng hợp',
  ntts: 'nuôi trồng thủy sản',
  ttcn: 'tiểu thủ công nghiệp',
  nn: 'nông nghiệp',
  dv: 'dịch vụ',
  sx: 'sản xuất',
  kd: 'kinh doanh',
  tm: 'thương mại',
};

const WORDS_OF_SHORT = new Map(
  Object.entries(SHORT_WORDS).map(([short, words]) => [short, foldSpelling(words).split(' ').map(placeTone)]),
);

/** The words that an abbreviation stands for, in one spelling; `undefined` for what is none: `longWords('dv')` is `['dịch', 'vụ']`. */
export function longWords(word: string): readonly string[] | undefined {
  return WORDS_OF_SHORT.get(word);
}
