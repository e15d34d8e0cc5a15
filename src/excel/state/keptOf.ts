import { allKeptOf } from './allKeptOf';
import type { KeptSheet, NamedSheet } from './sheetNow';

/** What the state keeps of a sheet, of all those that there are: the entry that holds, see `allKeptOf`. */
export function keptOf<Kept extends KeptSheet>(
  sheet: NamedSheet,
  kept: readonly Kept[],
  sheets: readonly NamedSheet[],
): Kept | undefined {
  return allKeptOf(sheet, kept, sheets).at(-1);
}
