import { en } from '../../../../src/workbench/page/texts/en';
import { localeOf } from '../../../../src/workbench/page/texts/localeOf';
import { textsOf } from '../../../../src/workbench/page/texts/textsOf';
import { vi } from '../../../../src/workbench/page/texts/vi';

describe('localeOf', () => {
  it.each([
    ['', 'vi-VN', vi],
    ['?lang=', 'vi-VN', vi],
    ['?lang=vi', 'vi-VN', vi],
    ['?lang=en', 'en-US', en],
    ['?lang=EN', 'en-US', en],
    ['?lang=en-GB', 'en-GB', en],
    ['?x=1&lang=fr-FR', 'fr-FR', en],
    ['?lang=tiếng', 'vi-VN', vi],
    ['?lang=en_US', 'vi-VN', vi],
  ])('should take %j for %s', (search, locale, texts) => {
    expect(localeOf(search)).toBe(locale);
    expect(textsOf(localeOf(search))).toBe(texts);
  });
});
