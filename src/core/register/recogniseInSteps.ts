import type { SheetValues } from '../sheet/values';
import { recogniseTables } from './recogniseTables';
import type { RecognisedSheet } from './Register';
import type { SheetChoices } from './SheetChoices';

/**
 * What a sheet is for, its header, columns and records. Of several tables the
 * one with the most records; the rest are its `others`. Between two steps, a
 * few hundred rows each, a page can draw.
 */
export function* recogniseInSteps(
  sheet: SheetValues,
  choices?: SheetChoices,
): Generator<undefined, RecognisedSheet, undefined> {
  const tables = yield* recogniseTables(sheet, choices);
  const [best, ...others] = [...tables].sort((a, b) => b.dataRows.length - a.dataRows.length);
  if (!best) throw new RangeError(`No table of ${sheet.name}: there is always one, if only with the role "other"`);
  const leftOut = tables.flatMap((table) => table.leftOut ?? []);
  return { ...best, ...(others.length > 0 && { others }), ...(leftOut.length > 0 && { leftOut }) };
}
