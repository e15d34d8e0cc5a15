import { sheetNow, type KeptSheet, type NamedSheet } from './sheetNow';

/** What a sheet that the state speaks of is called now; its name of then where it is gone. */
export function nameNow(kept: KeptSheet, sheets: readonly NamedSheet[]): string {
  return sheetNow(kept, sheets)?.name ?? kept.sheet;
}
