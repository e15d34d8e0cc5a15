import type { ReadSheet } from '../reading/WorkbookReading';
import type { SheetMapping } from '../state/sections';

/** What the user chose for a sheet: known by its id, by its name in a file that was closed since, where ids may be new. */
export function mappingOf(
  { id, values }: Pick<ReadSheet, 'id' | 'values'>,
  mappings: readonly SheetMapping[],
): SheetMapping | undefined {
  return mappings.find(({ sheetId }) => sheetId === id) ?? mappings.find(({ sheet }) => sheet === values.name);
}
