import { createContext, useContext } from 'react';

/** Tells a sentence to a screen reader without moving the focus. */
export type Announce = (sentence: string) => void;

export const AnnounceContext = createContext<Announce>(() => undefined);

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
