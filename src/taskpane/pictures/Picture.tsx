import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ picture: { color: tokens.colorBrandForeground1, maxWidth: '100%' } });

/** A small drawing in thin lines, in the colour of the theme. It decorates: the sentence below it says all. */
export function Picture({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg
      className={useStyles().picture}
      width="96"
      height="76"
      viewBox="0 0 96 76"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      {children}
    </svg>
  );
}
