import type { ReadSheet } from '../reading/WorkbookReading';
import { keptOf } from '../state/keptOf';
import type { SheetMapping } from '../state/sections';
import type { NamedSheet } from '../state/sheetNow';

/** What the user chose for a sheet, of all those that there are. */
export function mappingOf(
  { id, values }: Pick<ReadSheet, 'id' | 'values'>,
  mappings: readonly SheetMapping[],
  sheets: readonly NamedSheet[],
): SheetMapping | undefined {
  return keptOf({ id, name: values.name }, mappings, sheets);
}
