import { allKeptOf } from '../state/allKeptOf';
import type { WrittenSheet } from '../state/sections';
import type { NamedSheet } from '../state/sheetNow';
import { sameName, validSheetName } from './sheetNames';
import { SheetContents } from './SheetContents';

/** What the workbook has under the name of a sheet that is to be written. */
export interface EarlierSheet {
  /** The name of the sheet to write, as Excel takes it. */
  readonly name: string;
  /** The names that no other sheet can get. */
  readonly taken: readonly string[];
  readonly existing: ExistingSheet | undefined;
}

export interface ExistingSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** What HTX keeps of it, the last entry holds; none for a sheet that is not HTX's. */
  readonly records: readonly WrittenSheet[];
  /** A formula elsewhere speaks of it. */
  readonly isReferredTo?: boolean;
}

/** Looks for it among the sheets, and asks for its size with the next sync. */
export function findEarlier(wanted: string, sheets: readonly Excel.Worksheet[]): EarlierSheet {
  const name = validSheetName(wanted);
  const taken = sheets.map((sheet) => sheet.name);
  const sheet = sheets.find((candidate) => sameName(candidate.name, name));
  if (!sheet) return { name, taken, existing: undefined };
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  return { name, taken, existing: { sheet, used, records: [] } };
}

/** With what HTX knows of it. After the sync. */
export function withRecord(
  earlier: EarlierSheet,
  records: readonly WrittenSheet[],
  sheets: readonly NamedSheet[],
): EarlierSheet {
  const { existing } = earlier;
  if (!existing) return earlier;
  return { ...earlier, existing: { ...existing, records: allKeptOf(existing.sheet, records, sheets) } };
}

/** Whether the sheet may be replaced, if it turns out to be unchanged. */
export function mayBeOurs({ records, used }: ExistingSheet): boolean {
  return records.length > 0 && !used.isNullObject && SheetContents.isReadable(used);
}
