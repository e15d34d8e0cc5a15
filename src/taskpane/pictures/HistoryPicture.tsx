import type { ReactElement } from 'react';
import { Picture } from './Picture';

/** A clock that runs back: nothing to undo yet. */
export function HistoryPicture(): ReactElement {
  return (
    <Picture>
      <path d="M26 24a28 28 0 1 1-5 22" />
      <path d="M16 16l9 9 11-6" />
      <path d="M48 22v17l11 7" opacity=".6" />
    </Picture>
  );
}
