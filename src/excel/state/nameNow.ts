/** A sheet as it is called now. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * What a sheet that the state speaks of is called now; its name of then where
 * it is gone. An id outlives a rename, a name outlives the closing of the file.
 */
export function nameNow(
  { sheetId, sheet }: { readonly sheetId: string; readonly sheet: string },
  sheets: readonly NamedSheet[],
): string {
  const found = sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => name === sheet);
  return found?.name ?? sheet;
}
