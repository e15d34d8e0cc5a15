import { useCallback, useEffect, useRef, useState } from 'react';

/** Marks the button that shows the rows behind a figure. */
export const FIGURE_BUTTON = 'data-figure';

interface Evidence {
  /** Id of the line whose rows are shown. */
  readonly shown: string | undefined;
  readonly show: (indicator: string) => void;
  readonly close: () => void;
}

/** Which figure the user looks behind. Afterwards the focus is on that figure again. */
export function useEvidence(): Evidence {
  const [shown, setShown] = useState<string>();
  const left = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (shown !== undefined || left.current === undefined) return;
    document.querySelector<HTMLElement>(`[${FIGURE_BUTTON}="${CSS.escape(left.current)}"]`)?.focus();
    left.current = undefined;
  }, [shown]);
  const show = useCallback((indicator: string) => {
    setShown(indicator);
    window.scrollTo(0, 0);
  }, []);
  const close = useCallback(() => {
    setShown((before) => {
      left.current = before;
      return undefined;
    });
  }, []);
  return { shown, show, close };
}
