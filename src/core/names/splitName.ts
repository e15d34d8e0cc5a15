import type { EntityType } from '../register/vocabulary';
import { foldSpelling } from '../vietnamese/foldSpelling';
import { foldTones } from '../vietnamese/foldTones';
import { remembered } from '../vietnamese/remembered';
import { mendLetters } from '../vietnamese/wrongLetters';
import { placeTone } from './placeTone';

/** A name taken apart: what the organisation legally is, and what it is called. */
export interface SplitName {
  /** `undefined` where the name does not say. */
  readonly form: EntityType | undefined;
  /** The words of the name without the legal form, in one spelling: `['đồng', 'xanh']`. */
  readonly words: readonly string[];
}

/** The legal forms as names begin with them, without accents; the longer before what they begin with. */
const FORMS: readonly (readonly [form: EntityType, beginnings: readonly string[]])[] = [
  ['union', ['lien hiep cac hop tac xa', 'lien hiep hop tac xa', 'lien hiep htx', 'lhhtx', 'lh htx', 'lien hiep']],
  [
    'creditFund',
    ['qui tin dung nhan dan', 'qui tdnd', 'qtdnd', 'qtd nhan dan', 'qtd nd', 'qui tin dung nd', 'qui tin dung', 'qtd'],
  ],
  ['cooperativeBank', ['ngan hang hop tac xa', 'ngan hang hop tac', 'nhhtx']],
  ['group', ['to hop tac', 'tht']],
  ['cooperative', ['hop tac xa', 'htx']],
];

const BEGINNINGS = FORMS.flatMap(([form, beginnings]) =>
  beginnings.map((beginning) => ({ form, words: beginning.split(' ') })),
);

const LONGEST_BEGINNING = Math.max(...BEGINNINGS.map(({ words }) => words.length));

const bareWord = remembered(foldTones);

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

/** "HTXDVNN" and "THTNN": the form and the business in one run of letters. */
const RUN_TOGETHER = /^(?<form>htx|tht|lhhtx)(?<rest>[a-z]{2,4})$/;

/**
 * Takes a name apart: "HTX DVNN Đồng Xanh" and "Hợp tác xã Dịch vụ nông nghiệp
 * ĐỒNG XANH" are both a cooperative called `dịch vụ nông nghiệp đồng xanh`.
 * Letters of other alphabets, case, punctuation, tone placement and i/y are
 * folded; different tones and vowels stay different. A text without letters
 * and digits has no words.
 */
export function splitName(name: string): SplitName {
  const spelled = foldSpelling(mendLetters(name));
  if (spelled === '') return { form: undefined, words: [] };
  const words = spelled.split(' ').flatMap(takeApart).map(placeTone);
  const bare = words.slice(0, LONGEST_BEGINNING).map(bareWord);
  const found = BEGINNINGS.find((beginning) => beginning.words.every((word, index) => bare[index] === word));
  const rest = words.slice(found?.words.length ?? 0);
  return { form: found?.form, words: rest.flatMap((word) => WORDS_OF_SHORT.get(word) ?? [word]) };
}

function takeApart(word: string): readonly string[] {
  if (!/^(?:htx|tht|lhhtx)./.test(word)) return [word];
  const { form, rest } = RUN_TOGETHER.exec(word)?.groups ?? {};
  return form !== undefined && rest !== undefined && WORDS_OF_SHORT.has(rest) ? [form, rest] : [word];
}
