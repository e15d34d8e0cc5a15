import { placeKey, type Place } from './Cell';
import { grouped } from './grouped';
import { pieceBatches, type Piece } from './pieceBatches';

type Wanted = ReadonlyMap<Excel.Worksheet, readonly Place[]>;

/**
 * Which of the places are not locked, by `placeKey`. Asked in few pieces, and
 * cell by cell only where those are mixed: one sync for most sheets.
 */
export async function unlockedPlaces(
  context: Excel.RequestContext,
  wanted: Wanted,
): Promise<ReadonlyMap<Excel.Worksheet, ReadonlySet<string>>> {
  const unlocked = new Map([...wanted.keys()].map((sheet): [Excel.Worksheet, Set<string>] => [sheet, new Set()]));
  const mixed: { readonly sheet: Excel.Worksheet; readonly place: Place }[] = [];
  for (const batch of pieceBatches(wanted)) {
    for (const { piece, isLocked } of await askPieces(context, batch)) {
      if (isLocked === true) continue;
      for (const place of placesIn(piece, wanted)) {
        if (isLocked === false) unlocked.get(piece.sheet)?.add(placeKey(place));
        else mixed.push({ sheet: piece.sheet, place });
      }
    }
  }
  const single = grouped(
    mixed,
    ({ sheet }) => sheet,
    ({ place }) => place,
  );
  for (const batch of pieceBatches(single, true)) {
    for (const { sheet, place } of await askCells(context, batch)) unlocked.get(sheet)?.add(placeKey(place));
  }
  return unlocked;
}

function placesIn({ sheet, column, from, to }: Piece, wanted: Wanted): readonly Place[] {
  return (wanted.get(sheet) ?? []).filter((place) => place.column === column && place.row >= from && place.row <= to);
}

/** Whether all cells of each piece are locked; `null` where they are mixed. */
async function askPieces(
  context: Excel.RequestContext,
  batch: readonly Piece[],
): Promise<{ piece: Piece; isLocked: boolean | null }[]> {
  const asked = batch.map((piece) => ({ piece, protection: rangeOf(piece).format.protection.load('locked') }));
  await context.sync();
  return asked.map(({ piece, protection }) => ({ piece, isLocked: protection.locked }));
}

/** The cells of the pieces that are not locked. */
async function askCells(
  context: Excel.RequestContext,
  batch: readonly Piece[],
): Promise<{ sheet: Excel.Worksheet; place: Place }[]> {
  const asked = batch.map((piece) => ({
    piece,
    cells: rangeOf(piece).getCellProperties({ format: { protection: true } }),
  }));
  await context.sync();
  return asked.flatMap(({ piece: { sheet, column, from }, cells }) =>
    cells.value.flatMap(([cell], offset) =>
      cell?.format?.protection?.locked === false ? [{ sheet, place: { row: from + offset, column } }] : [],
    ),
  );
}

function rangeOf({ sheet, column, from, to }: Piece): Excel.Range {
  return sheet.getRangeByIndexes(from - 1, column - 1, to - from + 1, 1);
}
