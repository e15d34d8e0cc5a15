import { useCallback, useEffect, useRef, useState } from 'react';
import { usePane } from '../../../state/PaneContext';
import { FIGURE_BUTTON } from '../evidence/useEvidence';

/** Marks the button that opens the options. */
export const OPTIONS_BUTTON = 'data-options-button';

interface Options {
  readonly isOpen: boolean;
  /** The line whose figure the user has come to type, if that is what opened them. */
  readonly figure: string | undefined;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the options of the report are open. Afterwards the focus is on what led to them: the figure, or their button. */
export function useOptions(): Options {
  const { aim, dropAim } = usePane();
  const [isOpen, setOpen] = useState(false);
  const figure = aim?.kind === 'figure' ? aim.indicator : undefined;
  const isShown = isOpen || figure !== undefined;
  const left = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (isShown || left.current === undefined) return;
    const places = document.querySelectorAll<HTMLElement>(`${left.current}, [${OPTIONS_BUTTON}]`);
    left.current = undefined;
    // The figure stands below the button, which is there also where the line is not any more.
    [...places].at(-1)?.focus();
  }, [isShown]);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => {
    left.current = figure === undefined ? `[${OPTIONS_BUTTON}]` : `[${FIGURE_BUTTON}="${CSS.escape(figure)}"]`;
    setOpen(false);
    dropAim();
  }, [figure, dropAim]);
  return { isOpen: isShown, figure, open, close };
}
