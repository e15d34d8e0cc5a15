/** What Office calls the languages of the page when only the language is asked for. */
const REGIONS: Readonly<Record<string, string>> = { vi: 'vi-VN', en: 'en-US' };

/**
 * The language that Excel would have, as the page's address asks for it:
 * `localeOf('?lang=en')` is `"en-US"`, of `?lang=fr-FR` it is `"fr-FR"`.
 * Vietnamese where nothing is asked, or nothing that is a language.
 */
export function localeOf(search: string): string {
  const asked = new URLSearchParams(search).get('lang') ?? '';
  const locale = REGIONS[asked.toLowerCase()] ?? asked;
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})+$/i.test(locale) ? locale : 'vi-VN';
}
