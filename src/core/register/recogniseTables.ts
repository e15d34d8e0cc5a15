import type { SheetValues } from '../sheet/values';
import { recogniseTable } from './recogniseTable';
import { tableParts } from './recognition/tableParts';
import { splitBeside } from './splitBeside';
import type { RecognisedSheet } from './Register';
import type { SheetChoices } from './SheetChoices';

/**
 * All tables of a sheet, side by side and one below the other, from top left
 * to bottom right; one of the role `other` where there is none. A choice of a
 * header row or of columns speaks for the sheet as one table.
 */
export function recogniseTables(
  sheet: SheetValues,
  choices: SheetChoices = {},
): readonly [RecognisedSheet, ...RecognisedSheet[]] {
  const whole = (): [RecognisedSheet] => [recogniseTable(sheet, choices)];
  if (choices.headerRow != null) return whole();
  const parts = tableParts(sheet).flatMap(splitBeside);
  if (parts.length < 2) return whole();
  const [first, ...rest] = parts
    .map((part) => recogniseTable(part, choices))
    .filter(({ columns, dataRows }) => columns.length > 0 && dataRows.length > 0);
  return first ? [first, ...rest] : whole();
}
