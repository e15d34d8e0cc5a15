export type Language = 'vi' | 'en';

let current: Language = 'vi';

/** The language of the messages beside errors, for the whole runtime: Vietnamese until the workbook's setting is read. */
export function setFunctionLanguage(language: Language): void {
  current = language;
}

export function functionLanguage(): Language {
  return current;
}
