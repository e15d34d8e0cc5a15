import type { ReactElement } from 'react';
import { Picture } from './Picture';

/** A sheet with a tick: nothing to complain about. */
export function CleanPicture(): ReactElement {
  return (
    <Picture>
      <rect x="18" y="8" width="52" height="60" rx="4" />
      <path d="M28 22h32M28 32h32M28 42h16" opacity=".5" />
      <circle cx="68" cy="54" r="14" />
      <path d="m61 54 5 5 9-10" />
    </Picture>
  );
}
