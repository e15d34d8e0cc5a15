import type { RecognisedSheet } from '../../../core/register/Register';
import { registerSizes, type RegisterSize } from '../../../core/register/registerSizes';

/** A register that is not as long as it was, that has come, or that is no longer there to be read. */
export type RegisterChange = RegisterSize &
  (
    | { readonly kind: 'new' }
    /** By so many rows. */
    | { readonly kind: 'longer' | 'shorter'; readonly by: number }
    /** `rows` is how many there were. The sheet is gone, or still there and taken for something else. */
    | { readonly kind: 'gone' | 'unread' }
  );

export interface RegisterChanges {
  readonly changed: readonly RegisterChange[];
  /** How many registers are as long as they were. */
  readonly same: number;
}

/**
 * Compares the lengths of the registers with those of an earlier time, which
 * go by the present names of the sheets. In the order of the sheets, what is
 * gone last.
 */
export function registerChanges(before: readonly RegisterSize[], sheets: readonly RecognisedSheet[]): RegisterChanges {
  const now = registerSizes(sheets);
  const rowsBefore = new Map(before.map((size) => [keyOf(size), size.rows]));
  const keysNow = new Set(now.map(keyOf));
  const names = new Set(sheets.map(({ name }) => name));
  const changed = now.flatMap((size): RegisterChange[] => {
    const rows = rowsBefore.get(keyOf(size));
    if (rows === undefined) return [{ ...size, kind: 'new' }];
    const by = size.rows - rows;
    return by === 0 ? [] : [{ ...size, kind: by > 0 ? 'longer' : 'shorter', by: Math.abs(by) }];
  });
  const lost = before
    .filter((size) => !keysNow.has(keyOf(size)))
    .map((size): RegisterChange => ({ ...size, kind: names.has(size.sheet) ? 'unread' : 'gone' }));
  return { changed: [...changed, ...lost], same: now.length - changed.length };
}

function keyOf({ sheet, role }: RegisterSize): string {
  return JSON.stringify([sheet, role]);
}
