import type { PageTexts } from './PageTexts';

/** What of an element each attribute of the template names a text for. */
const PLACES = {
  'data-text': (element: Element, text: string) => (element.textContent = text),
  'data-label': (element: Element, text: string) => element.setAttribute('aria-label', text),
  'data-tip': (element: Element, text: string) => element.setAttribute('title', text),
};

/**
 * Puts the texts of a language into the page's template, and the way to the
 * other language. The template itself is in Vietnamese, so that there is
 * something to read before this runs.
 *
 * @throws Error when the template names a text that there is not
 */
export function labelPage(page: Document, texts: PageTexts): void {
  page.documentElement.lang = texts.lang;
  const labels = new Map(Object.entries(texts.template));
  for (const [attribute, put] of Object.entries(PLACES)) {
    for (const element of page.querySelectorAll(`[${attribute}]`)) {
      const name = element.getAttribute(attribute) ?? '';
      const text = labels.get(name);
      if (text === undefined) throw new Error(`The page's template names a text "${name}" that there is not`);
      put(element, text);
    }
  }
  const link = page.querySelector<HTMLAnchorElement>('#other-language');
  if (!link) return;
  link.textContent = texts.other.name;
  link.lang = link.hreflang = texts.other.lang;
  link.search = `?lang=${texts.other.locale}`;
}
