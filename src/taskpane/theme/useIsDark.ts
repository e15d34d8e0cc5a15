import { useCallback, useSyncExternalStore } from 'react';
import type { OfficeSurroundings } from '../port/ExcelPort';
import type { ThemeChoice } from '../state/Preferences';

const QUERY = '(prefers-color-scheme: dark)';

/**
 * Whether the pane is dark: as the user chose, else as Office says, else as
 * the system says (Excel on the web tells no theme). Excel sends no event when
 * its theme is changed: it is asked again whenever the user comes to the pane.
 */
export function useIsDark(choice: ThemeChoice, office: Pick<OfficeSurroundings, 'isDark'>): boolean {
  const isDark = useCallback(() => office.isDark ?? prefersDark(), [office]);
  const surroundingsAreDark = useSyncExternalStore(subscribe, isDark);
  return choice === 'office' ? surroundingsAreDark : choice === 'dark';
}

function prefersDark(): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(QUERY).matches;
}

/** The user comes by keyboard or click, by opening the pane again, or with the pointer. */
function subscribe(changed: () => void): () => void {
  const query = typeof window.matchMedia === 'function' ? window.matchMedia(QUERY) : undefined;
  query?.addEventListener('change', changed);
  window.addEventListener('focus', changed);
  document.addEventListener('visibilitychange', changed);
  document.documentElement.addEventListener('pointerenter', changed);
  return () => {
    query?.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
    document.removeEventListener('visibilitychange', changed);
    document.documentElement.removeEventListener('pointerenter', changed);
  };
}
