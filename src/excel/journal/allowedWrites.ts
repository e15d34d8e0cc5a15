import { isRiskyText } from '../writing/isRiskyText';
import { TEXT_FORMAT } from '../writing/writeTexts';
import { placeKey } from './Cell';
import { grouped } from './grouped';
import type { CellWrite } from './planWrites';
import type { CellNow } from './readCells';
import { unlockedPlaces } from './unlockedPlaces';

/** Asks with the next sync which of the sheets are protected, for `allowedWrites`. */
export function loadProtection(sheets: Iterable<Excel.Worksheet>): void {
  for (const { protection } of new Set(sheets)) protection.load('protected,options');
}

/** What is to be written, over what the cell holds now. */
export interface WriteAt {
  readonly write: CellWrite;
  readonly now: CellNow;
}

/**
 * What Excel takes of some writes, the others are left out: on a protected
 * sheet cells that are not locked, and there, unless formats may be changed,
 * only what stays what it is without one. No sync if no sheet is protected,
 * one or two otherwise.
 *
 * @param wanted of sheets that `loadProtection` has asked for
 */
export async function allowedWrites<T extends WriteAt>(
  context: Excel.RequestContext,
  wanted: readonly T[],
): Promise<readonly T[]> {
  const doubtful = wanted.filter(({ write }) => write.sheet.protection.protected);
  if (doubtful.length === 0) return wanted;
  const fitting = doubtful.flatMap((one) => {
    const mayFormat = one.write.sheet.protection.options.allowFormatCells === true;
    return mayFormat ? [one] : needsNoFormat(one) ? [{ ...one, write: { ...one.write, isValueOnly: true } }] : [];
  });
  const places = grouped(
    fitting,
    ({ write }) => write.sheet,
    ({ write }) => write.place,
  );
  const unlocked = await unlockedPlaces(context, places);
  const allowed = new Map(
    fitting
      .filter(({ write }) => unlocked.get(write.sheet)?.has(placeKey(write.place)))
      .map((one) => [keyOf(one.write), one]),
  );
  return wanted.flatMap((one) => {
    if (!one.write.sheet.protection.protected) return [one];
    const found = allowed.get(keyOf(one.write));
    return found ? [found] : [];
  });
}

function keyOf({ sheet, place }: CellWrite): string {
  return `${sheet.id} ${placeKey(place)}`;
}

/** Whether a value that is written by itself is taken for what it is, and the cell keeps its format. */
function needsNoFormat({ write: { content, numberFormat }, now }: WriteAt): boolean {
  if (content.formula !== undefined || numberFormat !== now.numberFormat) return false;
  const isTextCell = numberFormat === TEXT_FORMAT;
  return typeof content.value === 'string' ? isTextCell || !isRiskyText(content.value) : !isTextCell;
}
