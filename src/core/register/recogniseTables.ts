import type { Area } from '../sheet/address';
import type { SheetValues } from '../sheet/values';
import { recogniseTable } from './recogniseTable';
import { Grid } from './recognition/Grid';
import { tableParts } from './recognition/tableParts';
import { splitBeside } from './splitBeside';
import type { RecognisedSheet } from './Register';
import type { SheetChoices } from './SheetChoices';

/**
 * All tables of a sheet, side by side and one below the other, from top left
 * to bottom right; one of the role `other` where there is none. A choice of a
 * header row or of columns speaks for the sheet as one table. Parts that look
 * like tables and hold none are told with the first, as `leftOut`. In steps.
 */
export function* recogniseTables(
  sheet: SheetValues,
  choices: SheetChoices = {},
): Generator<undefined, readonly [RecognisedSheet, ...RecognisedSheet[]], undefined> {
  if (choices.headerRow != null) return [yield* recogniseTable(sheet, choices)];
  const parts: SheetValues[] = [];
  for (const part of yield* tableParts(sheet)) parts.push(...(yield* splitBeside(part)));
  if (parts.length < 2) return [yield* recogniseTable(sheet, choices)];
  const found: { readonly part: SheetValues; readonly table: RecognisedSheet }[] = [];
  for (const part of parts) found.push({ part, table: yield* recogniseTable(part, choices) });
  const isTable = ({ table }: { table: RecognisedSheet }): boolean =>
    table.columns.length > 0 && table.dataRows.length > 0;
  const [first, ...rest] = found.filter(isTable).map(({ table }) => table);
  if (!first) return [yield* recogniseTable(sheet, choices)];
  const leftOut = found.filter((one) => !isTable(one)).map(({ part }) => areaOf(part));
  return [leftOut.length > 0 ? { ...first, leftOut } : first, ...rest];
}

/** Where a part holds something. */
function areaOf(part: SheetValues): Area {
  const { top, bottom, left, right } = new Grid(part);
  return { top, bottom, left, right };
}
