import { readState } from '../state/readState';
import { updateState } from '../state/updateState';

export interface OfficeTheme {
  /** `undefined` where Office does not say, as on the web: the system's own wish decides then. */
  readonly isDark: boolean | undefined;
}

/** How Office looks at this moment. */
export function getOfficeTheme(): OfficeTheme {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return { isDark: theme?.isDarkTheme };
}

/** The language of Excel's own texts ("vi-VN"). Offices in Vietnam often run English Excel: it says nothing of the data. */
export function getDisplayLanguage(): string | undefined {
  const context = Office.context as Partial<Office.Context>;
  return context.displayLanguage;
}

/** The language that the user chose for HTX in this workbook; Vietnamese until then. */
export async function getLanguage(): Promise<'vi' | 'en'> {
  return (await readState()).settings.language ?? 'vi';
}

export async function setLanguage(language: 'vi' | 'en'): Promise<void> {
  await updateState('settings', (settings) => (settings.language === language ? settings : { ...settings, language }));
}
