import { sheetNow, type KeptSheet, type NamedSheet } from './sheetNow';

/**
 * Everything that the state keeps of a sheet: `sheetNow` the other way round.
 * The last entry holds: the one with the sheet's id, else the one kept last.
 * The others are of earlier sheets of this name that are gone.
 *
 * @param sheets all sheets of the workbook: what is kept of another one, under a name that this one has now, is not this one's
 */
export function allKeptOf<Kept extends KeptSheet>(
  sheet: NamedSheet,
  kept: readonly Kept[],
  sheets: readonly NamedSheet[],
): Kept[] {
  const own = kept.filter((one) => sheetNow(one, sheets)?.id === sheet.id);
  const hasId = ({ sheetId }: Kept): boolean => sheetId === sheet.id;
  return [...own.filter((one) => !hasId(one)), ...own.filter(hasId)];
}
