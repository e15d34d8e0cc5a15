import type { CellValue } from '../../core/sheet/values';
import type { LeftCell } from './CellChange';
import type { Journal, JournalChange, SheetChanges, StoredStep } from '../state/journalSection';
import { cellAddress } from '../../core/sheet/address';
import { placeOf } from './Cell';
import { valuePrint } from './rowAnchors';

/** A cell that HTX has just changed, in whichever direction. */
export interface CellMoved {
  readonly sheetId: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The journal with one step replaced. */
export function withStep(journal: Journal, step: StoredStep): Journal {
  return { ...journal, steps: journal.steps.map((other) => (other.id === step.id ? step : other)) };
}

/** The journal as if one step had never been. */
export function withoutStep(journal: Journal, id: string): Journal {
  return { ...journal, steps: journal.steps.filter((step) => step.id !== id) };
}

/** The step without the changes that `stands` denies; sheets without changes go. */
export function keepChanges(
  step: StoredStep,
  stands: (sheet: SheetChanges, change: JournalChange) => boolean,
): StoredStep {
  const sheets = step.sheets
    .map((sheet) => ({ ...sheet, changes: sheet.changes.filter((change) => stands(sheet, change)) }))
    .filter(({ changes }) => changes.length > 0);
  return { ...step, sheets };
}

/**
 * Takes out of a step the changes of cells that later steps have changed
 * again, and lets the first of those steps start from the value before: so
 * steps can be reverted in any order, and reverting all gives the original.
 * Also tells which were taken out.
 */
export function supersede(
  journal: Journal,
  id: string,
): {
  readonly journal: Journal;
  readonly superseded: readonly LeftCell[];
} {
  const at = journal.steps.findIndex((step) => step.id === id);
  const step = journal.steps[at];
  if (!step) return { journal, superseded: [] };
  const next = new Map<string, { readonly step: string; readonly change: JournalChange }>();
  for (const later of journal.steps.slice(at + 1).reverse()) {
    for (const sheet of later.sheets) {
      for (const change of sheet.changes) next.set(key(sheet.id, change.cell), { step: later.id, change });
    }
  }
  const inherited = new Map<JournalChange, JournalChange>();
  const superseded: LeftCell[] = [];
  const kept = keepChanges(step, (sheet, change) => {
    const heir = next.get(key(sheet.id, change.cell));
    if (!heir) return true;
    inherited.set(heir.change, inherit(heir.change, change));
    superseded.push({ sheet: sheet.name, cell: change.cell, cause: 'superseded' });
    return false;
  });
  const steps = journal.steps.map((other) => {
    if (other.id === id) return kept;
    const sheets = other.sheets.map((sheet) => ({
      ...sheet,
      changes: sheet.changes.map((change) => inherited.get(change) ?? change),
    }));
    return { ...other, sheets };
  });
  return { journal: { ...journal, steps }, superseded };
}

/** Lets the rows be known again whose anchors HTX itself has changed. */
export function withMovedAnchors(journal: Journal, moved: readonly CellMoved[]): Journal {
  if (moved.length === 0) return journal;
  const prints = new Map<string, readonly [before: string, after: string]>();
  for (const { sheetId, cell, before, after } of moved) {
    prints.set(key(sheetId, cell), [valuePrint(before), valuePrint(after)]);
  }
  const rowsTouched = new Set(moved.map(({ sheetId, cell }) => key(sheetId, placeOf(cell)?.row ?? 0)));
  const renew = (sheet: SheetChanges, change: JournalChange): JournalChange => {
    const row = placeOf(change.cell)?.row ?? 0;
    if (!change.row || !rowsTouched.has(key(sheet.id, row))) return change;
    const anchors = change.row.map(([column, print]): [number, string] => {
      const found = prints.get(key(sheet.id, cellAddress(row, column)));
      return found?.[0] === print ? [column, found[1]] : [column, print];
    });
    return { ...change, row: anchors };
  };
  const steps = journal.steps.map((step) => ({
    ...step,
    sheets: step.sheets.map((sheet) => ({ ...sheet, changes: sheet.changes.map((change) => renew(sheet, change)) })),
  }));
  return { ...journal, steps };
}

/** Drops the oldest steps until the journal is short enough to be kept; the newest always stays. */
export function trimmed(journal: Journal, limit = 2_000_000): Journal {
  let { forgotten } = journal;
  const steps = [...journal.steps];
  let length = steps.reduce((sum, step) => sum + JSON.stringify(step).length, 0);
  while (length > limit && steps.length > 1) {
    length -= JSON.stringify(steps.shift()).length;
    forgotten += 1;
  }
  return { forgotten, steps };
}

/** The later change, starting from what was there before the earlier one: value or formula, and the format where either touched it. */
function inherit({ fromFormula: _replaced, ...heir }: JournalChange, change: JournalChange): JournalChange {
  const fromFormat = change.fromFormat ?? heir.fromFormat;
  const toFormat = heir.toFormat ?? change.toFormat;
  return {
    ...heir,
    from: change.from,
    ...(change.fromFormula !== undefined && { fromFormula: change.fromFormula }),
    ...(fromFormat !== undefined && { fromFormat }),
    ...(toFormat !== undefined && { toFormat }),
  };
}

function key(sheetId: string, cell: string | number): string {
  return `${sheetId} ${cell}`;
}
