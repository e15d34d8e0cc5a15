import type { Language } from '../../locales/Texts';

/** What is remembered on this machine: it belongs to the person, not to the workbook. */
export interface Preferences {
  /** Absent until the user chooses. */
  readonly language?: Language;
  readonly theme: ThemeChoice;
  /** Whether what is edited is checked at once. */
  readonly isLive: boolean;
  /** The first-run screen was left. */
  readonly isWelcomed: boolean;
}

export type ThemeChoice = 'office' | 'light' | 'dark';

const KEY = 'htx.preferences';
const DEFAULTS: Preferences = { theme: 'office', isLive: false, isWelcomed: false };

/** What was remembered; the defaults where nothing was, or where the browser allows no storage. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return DEFAULTS;
    const { language, theme, isLive, isWelcomed } = stored as Readonly<Record<string, unknown>>;
    return {
      ...((language === 'vi' || language === 'en') && { language }),
      theme: theme === 'light' || theme === 'dark' ? theme : 'office',
      isLive: isLive === true,
      isWelcomed: isWelcomed === true,
    };
  } catch {
    // Storage may be forbidden to a framed page, and its content may be damaged: both are no loss.
    return DEFAULTS;
  }
}

/** Remembers; does nothing where the browser allows no storage. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // The choice then holds until the pane is closed.
  }
}
