import type { RecognisedSheet } from '../../core/register/Register';
import type { Language } from '../../locales/Texts';

/** What the choice goes by. */
export interface LanguageClues {
  /** What the user once chose. */
  readonly chosen: Language | undefined;
  /** The language of Office's own texts: "en-US". */
  readonly office: string | undefined;
  /** What was found in the workbook, `undefined` while that is not known. */
  readonly sheets: readonly RecognisedSheet[] | undefined;
}

/**
 * The user's choice if there is one; else Vietnamese when Office or the
 * workbook speaks it, or as long as neither is known: English Excel over
 * Vietnamese data is what most offices have.
 */
export function chooseLanguage({ chosen, office, sheets }: LanguageClues): Language {
  if (chosen) return chosen;
  if (office === undefined || /^vi\b/i.test(office) || sheets === undefined) return 'vi';
  return sheets.some(isVietnamese) ? 'vi' : 'en';
}

/** Letters that Vietnamese has and its neighbours in an office (English, French) have not. */
const LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i;

function isVietnamese(sheet: RecognisedSheet): boolean {
  const headers = [...sheet.columns, ...sheet.unassigned].map(({ header }) => header);
  return [sheet.name, ...sheet.titles, ...headers].some((text) => LETTERS.test(text.normalize('NFC')));
}
