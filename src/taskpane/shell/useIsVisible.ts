import { useSyncExternalStore } from 'react';

/** Whether the page is in sight: Excel also loads it behind the scenes, for the ribbon and for functions in cells. */
export function useIsVisible(): boolean {
  return useSyncExternalStore(subscribe, () => document.visibilityState !== 'hidden');
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
