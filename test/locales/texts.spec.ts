import type { Texts } from '../../src/locales/Texts';
import { textsOf } from '../../src/locales/textsOf';

type Leaf = readonly [path: string, text: string | ((...args: never[]) => string)];

/** Every text with where it stands: "check.fix.one". */
function leaves(texts: unknown, path = ''): Leaf[] {
  if (typeof texts === 'string' || typeof texts === 'function') return [[path, texts as Leaf[1]]];
  return Object.entries(texts as object).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

const vi = leaves(textsOf('vi'));
const en = new Map(leaves(textsOf('en')));

/** Names that are the same in both languages. */
const SAME = new Set([
  'shell.product',
  'sheets.headerText',
  'check.filters.sheet',
  'more.settings.languages.vi',
  'more.settings.languages.en',
]);
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i;

describe('the texts of the pane', () => {
  it('should be the same texts in both languages', () => {
    expect([...en.keys()]).toEqual(vi.map(([path]) => path));
  });

  it.each(vi)('should have %s in both languages, translated', (path, text) => {
    const english = en.get(path);
    expect(typeof english).toBe(typeof text);
    if (typeof text === 'string') {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
      if (!SAME.has(path)) expect(english).not.toBe(text);
    } else {
      // English may need fewer arguments, never more.
      expect((english as typeof text).length).toBeLessThanOrEqual(text.length);
    }
  });

  it('should keep English free of Vietnamese, and English words out of Vietnamese sentences', () => {
    // Each menu names the other language in that language; words of Vietnamese names are quoted.
    const foreign = new Set(['shell.menu.language', 'more.settings.languages.vi', 'check.compare.evidence.confusable']);
    for (const [path, text] of en) {
      if (typeof text === 'string' && !foreign.has(path)) expect([path, VIETNAMESE.test(text)]).toEqual([path, false]);
    }
  });

  it.each(['vi', 'en'] as const)('should write numbers as Vietnam does in %s', (language) => {
    const { shell, check, sheets }: Texts = textsOf(language);

    expect(shell.progress.rows(4000, 12500)).toContain('4.000 / 12.500');
    expect(check.found(1234)).toContain('1.234');
    expect(sheets.summary(5, 6, 1000)).toContain('1.000');
  });

  it('should use the singular in English for one', () => {
    const { check, sheets } = textsOf('en');

    expect(check.found(1)).toBe('Found 1 issue');
    expect(check.found(2)).toBe('Found 2 issues');
    expect(sheets.rows(1)).toBe('1 row');
  });
});
