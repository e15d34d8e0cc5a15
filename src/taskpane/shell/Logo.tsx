import type { ReactElement } from 'react';

/** The sign of HTX, as on the ribbon: three rising bars on a green field. It keeps its colours in every theme. */
export function Logo({ size = 24 }: { readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="6" fill="#107C41" />
      <path d="M8.5 24v-5M16 24V14M23.5 24V8" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
