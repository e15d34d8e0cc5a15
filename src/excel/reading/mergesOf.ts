import type { KnownMerges } from './KnownMerges';
import type { ReadSheet } from './WorkbookReading';

/** What a reading knows of merged areas; sheets of which Excel was not asked, or could not tell, are not in it. */
export function mergesOf(sheets: readonly ReadSheet[]): KnownMerges {
  return new Map(sheets.flatMap(({ id, values: { merges } }) => (merges ? [[id, merges] as const] : [])));
}
