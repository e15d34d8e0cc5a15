import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

/** The element that takes the focus when the focused one goes: a heading with `tabIndex={-1}` and this attribute. */
export const FOCUS_HOME = { 'data-focus-home': '', tabIndex: -1 } as const;

interface FocusKeeperProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Keeps the keyboard's place: when the element in focus disappears (a cancel
 * button at the end of the work, a row that was fixed), the heading of the
 * panel takes over, and Tab goes on from there instead of from the very top.
 * Never while the user is at work in the sheet: a pane that takes the focus
 * then swallows what is being typed into a cell.
 */
export function FocusKeeper({ className, children }: FocusKeeperProps): ReactElement {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    let focused: Element | undefined;
    let isAway = false;
    const leave = (): void => void (isAway = true);
    const comeBack = (): void => void (isAway = false);
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element) focused = target;
    };
    const observer = new MutationObserver(() => {
      const active = document.activeElement;
      const isLost = active === null || active === document.body || !isShown(active);
      if (isAway || !focused || (focused.isConnected && isShown(focused)) || !isLost) return;
      const home = [...element.querySelectorAll<HTMLElement>('[data-focus-home]')].find(isShown);
      // What comes next may still be on its way.
      if (!home) return;
      focused = undefined;
      home.focus();
    });
    element.addEventListener('focusin', remember);
    observer.observe(element, { childList: true, subtree: true });
    window.addEventListener('blur', leave);
    window.addEventListener('focus', comeBack);
    return () => {
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', comeBack);
      element.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={container} className={className}>
      {children}
    </div>
  );
}

/** A place that is left stays in the page, hidden, until the next one is loaded. */
function isShown(element: Element): boolean {
  // jsdom lays nothing out and cannot tell.
  return (element as Partial<Element>).checkVisibility?.call(element) ?? true;
}
