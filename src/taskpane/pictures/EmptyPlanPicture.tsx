import type { ReactElement } from 'react';
import { Picture } from './Picture';

/** Bars that wait for their figures. */
export function EmptyPlanPicture(): ReactElement {
  return (
    <Picture>
      <path d="M14 66h70" />
      <rect x="22" y="44" width="12" height="22" rx="2" strokeDasharray="4 4" />
      <rect x="42" y="28" width="12" height="38" rx="2" strokeDasharray="4 4" />
      <rect x="62" y="14" width="12" height="52" rx="2" strokeDasharray="4 4" />
    </Picture>
  );
}
