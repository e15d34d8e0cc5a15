import { cellAddress } from '../../core/sheet/address';
import type { JournalChange, SheetChanges, StoredStep } from '../state/journalSection';
import { placeKey, placeOf, type Place } from './Cell';
import type { LeftCause, LeftCell } from './CellChange';
import { contentAfter, contentBefore, holds } from './content';
import { grouped } from './grouped';
import type { AnchorWish, JournalDesk } from './JournalDesk';
import { readCells, type CellNow, type CellsNow } from './readCells';
import { placesOf } from './reconcile';
import { findAnchored, isAnchored, type AnchorBlock } from './rowAnchors';

/** A change whose cell was found and holds what was written, value or formula. */
export interface Located {
  readonly sheet: Excel.Worksheet;
  readonly place: Place;
  /** The change as the journal has it. */
  readonly original: JournalChange;
  /** The change at the place where its cell is now. */
  readonly change: JournalChange;
  readonly now: CellNow;
}

export interface Location {
  readonly found: readonly Located[];
  /** Changes whose cells hold the old value already. */
  readonly restored: readonly JournalChange[];
  readonly left: readonly LeftCell[];
}

interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly stored: SheetChanges;
  readonly change: JournalChange;
  readonly place: Place;
}

/**
 * Finds the cells of a step: where they were written, if the row is still the
 * one that it was; otherwise in the one row that its anchors fit.
 */
export async function locate(desk: JournalDesk, step: StoredStep): Promise<Location> {
  const left: LeftCell[] = [];
  const restored: JournalChange[] = [];
  const found: Located[] = [];
  const leave = ({ stored, change }: Pick<Candidate, 'stored' | 'change'>, cause: LeftCause): void =>
    void left.push({ sheet: stored.name, cell: change.cell, cause });

  const candidates = step.sheets.flatMap((stored) =>
    stored.changes.flatMap((change): Candidate[] => {
      const sheet = desk.sheetOf(stored);
      const place = placeOf(change.cell);
      if (sheet && place) return [{ sheet, stored, change, place }];
      leave({ stored, change }, 'sheet-gone');
      return [];
    }),
  );
  const cells = await readCells(desk.context, placesOf(desk, [step]));
  const near = await desk.anchorBlocks(wishesOf(candidates, (own) => own.map(({ place }) => place.row)));
  const lost: Candidate[] = [];
  for (const candidate of candidates) {
    const { sheet, change, place } = candidate;
    const now = cells.get(sheet)?.get(placeKey(place));
    const block = near.get(sheet);
    if (!isAnchored(block, place.row, change.row)) lost.push(candidate);
    else if (!now) leave(candidate, 'changed');
    else if (holds(now, contentAfter(change))) found.push({ sheet, place, original: change, change, now });
    else if (holds(now, contentBefore(change))) restored.push(change);
    else leave(candidate, now.isFormula && isOfValues(change) ? 'formula' : 'changed');
  }
  for (const { candidate, place, now } of await searchElsewhere(desk, lost)) {
    // A formula that moves points elsewhere: what it was before would point to the old rows.
    const isSame = now && candidate.change.fromFormula === undefined && holds(now, contentAfter(candidate.change));
    if (!place || !now || !isSame) {
      leave(candidate, 'moved');
      continue;
    }
    const change = { ...candidate.change, cell: cellAddress(place.row, place.column) };
    found.push({ sheet: candidate.sheet, place, original: candidate.change, change, now });
  }
  return { found, restored, left };
}

function isOfValues({ fromFormula, toFormula }: JournalChange): boolean {
  return fromFormula === undefined && toFormula === undefined;
}

interface SearchResult {
  readonly candidate: Candidate;
  readonly place: Place | undefined;
  readonly now: CellNow | undefined;
}

async function searchElsewhere(desk: JournalDesk, lost: readonly Candidate[]): Promise<SearchResult[]> {
  if (lost.length === 0) return [];
  const blocks = await desk.anchorBlocks(wishesOf(lost, () => 'all'));
  const placed = lost.map((candidate) => ({ candidate, place: newPlace(blocks.get(candidate.sheet), candidate) }));
  const wanted = grouped(
    placed.flatMap(({ candidate, place }) => (place ? [{ sheet: candidate.sheet, place }] : [])),
    ({ sheet }) => sheet,
    ({ place }) => place,
  );
  const cells: ReadonlyMap<Excel.Worksheet, CellsNow> = await readCells(desk.context, wanted);
  return placed.map(({ candidate, place }) => ({
    candidate,
    place,
    now: place && cells.get(candidate.sheet)?.get(placeKey(place)),
  }));
}

function newPlace(block: AnchorBlock | undefined, { change, place }: Candidate): Place | undefined {
  const row = block && findAnchored(block, change.row);
  return row === undefined ? undefined : { row, column: place.column };
}

function wishesOf(
  candidates: readonly Candidate[],
  rows: (own: readonly Candidate[]) => AnchorWish['rows'],
): Map<Excel.Worksheet, AnchorWish> {
  const bySheet = grouped(
    candidates,
    ({ sheet }) => sheet,
    (candidate) => candidate,
  );
  return new Map(
    [...bySheet].map(([sheet, own]) => {
      const columns = new Set(own.flatMap(({ change }) => (change.row ?? []).map(([column]) => column)));
      return [sheet, { rows: rows(own), columns: [...columns] }];
    }),
  );
}
