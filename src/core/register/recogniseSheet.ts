import type { SheetValues } from '../sheet/values';
import { recogniseTables } from './recogniseTables';
import type { RecognisedSheet } from './Register';
import type { SheetChoices } from './SheetChoices';

/**
 * What a sheet is for, its header, columns and records. Of several tables the
 * one with the most records; the rest are its `others`.
 */
export function recogniseSheet(sheet: SheetValues, choices?: SheetChoices): RecognisedSheet {
  const tables = recogniseTables(sheet, choices);
  const [best, ...others] = [...tables].sort((a, b) => b.dataRows.length - a.dataRows.length);
  if (!best) throw new RangeError(`No table of ${sheet.name}: there is always one, if only with the role "other"`);
  const leftOut = tables.flatMap((table) => table.leftOut ?? []);
  return { ...best, ...(others.length > 0 && { others }), ...(leftOut.length > 0 && { leftOut }) };
}
