import { createContext, useContext } from 'react';
import type { Language, Texts } from '../../locales/Texts';
import { textsOf } from '../../locales/textsOf';

interface LanguageState {
  readonly language: Language;
  readonly texts: Texts;
}

export const LanguageContext = createContext<LanguageState>({ language: 'vi', texts: textsOf('vi') });

export function useTexts(): Texts {
  return useContext(LanguageContext).texts;
}

export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}
