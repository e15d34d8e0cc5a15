import type { EntityType } from '../register/vocabulary';

/** How names of a legal form begin, word by word, without accents. */
export interface FormBeginning {
  readonly form: EntityType;
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

const BEGINNINGS: readonly FormBeginning[] = FORMS.flatMap(([form, beginnings]) =>
  beginnings.map((beginning) => ({ form, words: beginning.split(' ') })),
);

const BY_FIRST_WORD = new Map<string, FormBeginning[]>();
for (const beginning of BEGINNINGS) {
  const [first = ''] = beginning.words;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), beginning]);
}

/** The beginnings whose first word it is, those that count first in front: `formBeginnings('to')` is that of "tổ hợp tác". */
export function formBeginnings(word: string): readonly FormBeginning[] {
  return BY_FIRST_WORD.get(word) ?? [];
}
