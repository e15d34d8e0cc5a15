import type { ReactElement } from 'react';
import { Picture } from './Picture';

/** A sheet with a magnifying glass: nothing recognised yet. */
export function EmptySheetsPicture(): ReactElement {
  return (
    <Picture>
      <rect x="14" y="10" width="58" height="48" rx="4" />
      <path d="M14 24h58M14 35h58M14 46h58M33 24v34M52 24v34" opacity=".5" />
      <circle cx="70" cy="50" r="12" />
      <path d="m79 59 9 9" />
    </Picture>
  );
}
