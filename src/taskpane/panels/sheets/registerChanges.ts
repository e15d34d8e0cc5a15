import type { RecognisedSheet } from '../../../core/register/Register';
import { registerSizes, type RegisterSize } from '../../../core/register/registerSizes';

/** A register that is not as long as it was, that has come, or that is no longer there to be read. */
export type RegisterChange = RegisterSize &
  (
    | { readonly kind: 'new' }
    /** Of as many rows then. How many came and how many went, the lengths do not tell. */
    | { readonly kind: 'changed'; readonly before: number }
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
    return size.rows === rows ? [] : [{ ...size, kind: 'changed', before: rows }];
  });
  const lost = before
    .filter((size) => !keysNow.has(keyOf(size)))
    .map((size): RegisterChange => ({ ...size, kind: names.has(size.sheet) ? 'unread' : 'gone' }));
  return { changed: [...changed, ...lost], same: now.length - changed.length };
}

function keyOf({ sheet, role }: RegisterSize): string {
  return JSON.stringify([sheet, role]);
}
