import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { HtxError } from '../../../../src/core/errors';
import { en } from '../../../../src/workbench/page/texts/en';
import { labelPage } from '../../../../src/workbench/page/texts/labelPage';
import { vi } from '../../../../src/workbench/page/texts/vi';

const TEMPLATE = readFileSync(join(__dirname, '../../../../src/workbench/page/index.html'), 'utf8');
const open = () => new JSDOM(TEMPLATE, { url: 'http://localhost:3000/?lang=vi' }).window.document;

/** What a user reads or hears of the page: texts, labels and tips, spaces aside. */
function wordsOf(page: Document): string[] {
  const own = [...page.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ]);
  return own.map((text) => text.trim()).filter((text) => text !== '');
}

describe('labelPage', () => {
  it('should change nothing of the template in Vietnamese but the way to the other language', () => {
    const [before, after] = [open(), open()];

    labelPage(after, vi);

    expect(wordsOf(after)).toEqual(wordsOf(before));
    expect(after.documentElement.lang).toBe('vi');
  });

  it('should leave no Vietnamese in English but the way back', () => {
    const page = open();
    const before = new Set(wordsOf(page));

    labelPage(page, en);

    // What is the same in both: names and signs.
    expect(wordsOf(page).filter((text) => before.has(text))).toEqual(['fx', 'HTX']);
    expect(page.title).toBe('HTX – workbench');
    expect(page.documentElement.lang).toBe('en');
    const link = page.querySelector<HTMLAnchorElement>('#other-language')!;
    expect([link.textContent, link.lang, link.href]).toEqual(['Tiếng Việt', 'vi', 'http://localhost:3000/?lang=vi-VN']);
  });

  it('should use every text of the template', () => {
    const named = [...open().querySelectorAll('[data-text], [data-label], [data-tip]')].flatMap((element) =>
      ['data-text', 'data-label', 'data-tip'].flatMap((attribute) => element.getAttribute(attribute) ?? []),
    );

    expect(new Set(named)).toEqual(new Set(Object.keys(vi.template)));
  });

  it('should refuse a template that names a text that there is not', () => {
    const page = new JSDOM('<p data-text="nothing"></p>').window.document;

    expect(() => labelPage(page, vi)).toThrow('nothing');
  });
});

describe('the texts of the page', () => {
  it('should differ between the languages, except for what is a name', () => {
    const flat = (texts: typeof vi) =>
      Object.values({ ...texts, ...texts.template }).filter((text) => typeof text === 'string');
    const vietnamese = new Set(flat(vi));

    expect(flat(en).filter((text) => vietnamese.has(text))).toEqual([]);
  });

  it('should let an error speak the language of the page', () => {
    const error = new HtxError('x', 'Tệp hỏng.', 'The file is broken.');

    expect([vi.sentence(error), en.sentence(error)]).toEqual(['Tệp hỏng.', 'The file is broken.']);
  });

  it('should count sheets as English does', () => {
    expect([en.opened('a.xlsx', 1), en.opened('a.xlsx', 3)]).toEqual([
      'Opened “a.xlsx”: 1 sheet.',
      'Opened “a.xlsx”: 3 sheets.',
    ]);
  });
});
