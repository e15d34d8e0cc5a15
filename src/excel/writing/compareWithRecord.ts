import type { WrittenSheet } from '../state/sections';
import { fingerprint } from './fingerprint';
import { additionsIn, fingerprintWithoutNotes, type Contents } from './sheetNotes';

/** How a sheet that HTX wrote differs from what it wrote. */
export type Difference =
  /** Somebody has changed more than its notes, or it is not HTX's. */
  | { readonly isOurs: false }
  /** As it was written, but for what was added to the notes, by indicator. */
  | { readonly isOurs: true; readonly additions: ReadonlyMap<string, string> };

/**
 * A sheet whose record knows nothing of notes is compared as a whole. The
 * additions count in an unchanged sheet too: they were carried over before.
 */
export function compareWithRecord(contents: Contents, record: WrittenSheet): Difference {
  const { notes } = record;
  const isSame = notes
    ? fingerprintWithoutNotes(contents, notes) === notes.fingerprint
    : fingerprint(contents.rows) === record.fingerprint;
  if (!isSame) return { isOurs: false };
  return { isOurs: true, additions: notes ? additionsIn(contents, notes) : new Map<string, string>() };
}
