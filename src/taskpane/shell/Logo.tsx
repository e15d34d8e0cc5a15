import type { ReactElement } from 'react';

/** The sign of HTX: three ears of one plant, for what is grown together, over the line of a ledger. */
export function Logo({ size = 24 }: { readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden focusable="false">
      <g stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M16 25V9" />
        <path d="M16 9c-2.4-1.6-2.4-4.4 0-6 2.4 1.6 2.4 4.4 0 6Z" />
        <path d="M16 17c-4.2.4-6.6-1.4-7-5.4 4.2-.4 6.6 1.4 7 5.4Z" />
        <path d="M16 17c4.2.4 6.6-1.4 7-5.4-4.2-.4-6.6 1.4-7 5.4Z" />
        <path d="M16 24c-4.2.4-6.6-1.4-7-5.4 4.2-.4 6.6 1.4 7 5.4Z" />
        <path d="M16 24c4.2.4 6.6-1.4 7-5.4-4.2-.4-6.6 1.4-7 5.4Z" />
        <path d="M6 29h20" />
      </g>
    </svg>
  );
}
