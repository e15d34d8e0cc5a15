import { nameNow } from '../state/nameNow';
import type { Settings } from '../state/sections';
import type { NamedSheet } from '../state/sheetNow';
import type { ReportChoices } from './ReportChoices';

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
