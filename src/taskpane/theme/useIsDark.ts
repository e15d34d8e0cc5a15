import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../state/Preferences';

const QUERY = '(prefers-color-scheme: dark)';

/**
 * Whether the pane is dark: as the user chose, else as Office says, else as
 * the system says (Excel on the web tells no theme).
 */
export function useIsDark(choice: ThemeChoice, officeIsDark: boolean | undefined): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, prefersDark);
  return choice === 'office' ? (officeIsDark ?? systemIsDark) : choice === 'dark';
}

function prefersDark(): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(QUERY).matches;
}

function subscribe(changed: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
