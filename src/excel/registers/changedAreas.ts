import { parseArea, type Area } from '../../core/sheet/address';
import type { RecognisedSheet } from '../../core/register/Register';
import type { SheetValues } from '../../core/sheet/values';

/** More than this is read again as a whole. */
const MOST_CELLS = 20_000;
const MOST_AREAS = 200;

/** A register grows row by row; what is typed further away than this is another table. */
const MARGIN = 100;

/**
 * What must be read again after edits of a sheet: the rows that were edited,
 * for what their formulas give, and the rows that are no records, for their
 * sums. `undefined` where the whole sheet has to be.
 */
export function changedAreas(
  addresses: readonly string[],
  { top, left, values }: SheetValues,
  recognised: RecognisedSheet,
): readonly Area[] | undefined {
  const bottom = top + values.length - 1;
  const right = left + values.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  let from = left;
  let to = right;
  const rows = new Set([...recognised.totalRows, ...recognised.sectionRows.map(({ row }) => row)]);
  for (const address of addresses) {
    const area = parseArea(address);
    if (!area || area.bottom > bottom + MARGIN || area.right > right + MARGIN || area.bottom - area.top > MOST_CELLS) {
      return undefined;
    }
    from = Math.min(from, area.left);
    to = Math.max(to, area.right);
    for (let row = area.top; row <= area.bottom; row += 1) rows.add(row);
  }
  const areas: Area[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = areas.at(-1);
    if (last && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: from, bottom: row, right: to });
  }
  return rows.size * (to - from + 1) > MOST_CELLS || areas.length > MOST_AREAS ? undefined : areas;
}
