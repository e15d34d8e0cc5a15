import type { ReadSheet } from '../reading/WorkbookReading';
import type { Settings } from '../state/sections';
import type { ReportChoices } from './ReportChoices';

/** A sheet as it is called now. */
export type NamedSheet = Pick<ReadSheet, 'id'> & { readonly name: string };

/** The stored choices as the rest of the add-in knows them: sheets by the names that they have now. */
export function choicesOf(
  { period, manual, choices }: Readonly<Settings>,
  sheets: readonly NamedSheet[],
): ReportChoices {
  return {
    period,
    template: choices.template ?? 'C',
    definitions: choices.definitions,
    manual: Object.fromEntries(manual),
    samePeriod: Object.fromEntries(choices.samePeriod),
    previousSheets: choices.previousSheets.map((kept) => nameNow(kept, sheets)),
    isConverted: choices.isConverted,
    planYears: Object.fromEntries(choices.planYears.map((kept) => [nameNow(kept, sheets), kept.year])),
    countedRows: choices.countedRows,
  };
}

/** An id outlives a rename, a name outlives the closing of the file. */
function nameNow(
  { sheetId, sheet }: { readonly sheetId: string; readonly sheet: string },
  sheets: readonly NamedSheet[],
): string {
  const found = sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => name === sheet);
  return found?.name ?? sheet;
}
