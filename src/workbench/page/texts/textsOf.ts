import { en } from './en';
import type { PageTexts } from './PageTexts';
import { vi } from './vi';

/** The page's texts for the language that Excel would have: Vietnamese for `vi-VN`, English for any other. */
export function textsOf(locale: string): PageTexts {
  return /^vi\b/i.test(locale) ? vi : en;
}
