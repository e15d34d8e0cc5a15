import { en } from './en';
import type { Language, Texts } from './Texts';
import { vi } from './vi';

const TEXTS: Readonly<Record<Language, Texts>> = { vi, en };

/** The texts in a language. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
