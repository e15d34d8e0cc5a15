import type { Journal, JournalChange, SheetChanges, StoredStep } from '../state/journalSection';
import { placeKey, placeOf, type Place } from './Cell';
import { contentAfter, contentBefore, holds } from './content';
import type { JournalDesk } from './JournalDesk';
import { keepChanges, withMovedAnchors, withoutStep, withStep, type CellMoved } from './journalModel';
import { readCells, type CellNow, type CellsNow } from './readCells';

/**
 * Sets right what was cut short: a step that was announced and may have been
 * written in part, or reverted in part, is compared with what the cells hold.
 * Saves the journal with the next sync when there was such a step.
 */
export async function reconcile(desk: JournalDesk): Promise<Journal> {
  const journal = desk.journal;
  const open = journal.steps.filter(({ status }) => status !== 'done');
  if (open.length === 0) return journal;
  const cells = await readCells(desk.context, placesOf(desk, open));
  let settled = journal;
  for (const step of open) settled = settle(desk, settled, step, cells);
  desk.save(settled);
  return settled;
}

/** Where the changes of some steps lie, by sheet. */
export function placesOf(desk: JournalDesk, steps: readonly StoredStep[]): Map<Excel.Worksheet, Place[]> {
  const places = new Map<Excel.Worksheet, Place[]>();
  for (const sheet of steps.flatMap(({ sheets }) => sheets)) {
    const found = desk.sheetOf(sheet);
    if (!found) continue;
    const list = places.get(found) ?? [];
    places.set(found, list);
    for (const { cell } of sheet.changes) list.push(...(placeOf(cell) ? [placeOf(cell) as Place] : []));
  }
  return places;
}

function settle(
  desk: JournalDesk,
  journal: Journal,
  step: StoredStep,
  cells: ReadonlyMap<Excel.Worksheet, CellsNow>,
): Journal {
  const moved: CellMoved[] = [];
  const kept = keepChanges(step, (sheet, change) => {
    const now = cellNow(desk, cells, sheet, change);
    if (step.status === 'writing') {
      // What does not hold the new content was not written, or not for long.
      const isWritten = now !== undefined && holds(now, contentAfter(change));
      if (isWritten) moved.push({ sheetId: sheet.id, cell: change.cell, before: change.from, after: change.to });
      return isWritten;
    }
    const isReverted = now !== undefined && holds(now, contentBefore(change));
    if (isReverted) moved.push({ sheetId: sheet.id, cell: change.cell, before: change.to, after: change.from });
    return !isReverted;
  });
  const count = step.status === 'writing' ? moved.length : step.count;
  const settled = withMovedAnchors(withStep(journal, { ...kept, status: 'done', count }), moved);
  // A step of which nothing was written has never happened.
  return count > 0 ? settled : withoutStep(settled, step.id);
}

function cellNow(
  desk: JournalDesk,
  cells: ReadonlyMap<Excel.Worksheet, CellsNow>,
  sheet: SheetChanges,
  { cell }: JournalChange,
): CellNow | undefined {
  const found = desk.sheetOf(sheet);
  const place = placeOf(cell);
  return found && place ? cells.get(found)?.get(placeKey(place)) : undefined;
}
