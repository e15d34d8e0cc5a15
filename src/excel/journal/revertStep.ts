import { excelErrors } from '../errors/excelErrors';
import { exclusive } from '../host/exclusive';
import { assertGoing } from '../host/pause';
import { runExcel } from '../host/runExcel';
import type { TaskOptions } from '../reading/Progress';
import type { StoredStep } from '../state/journalSection';
import { TEXT_FORMAT } from '../writing/writeTexts';
import { allowedWrites, loadProtection } from './allowedWrites';
import type { LeftCell } from './CellChange';
import { contentBefore } from './content';
import { JournalDesk } from './JournalDesk';
import { keepChanges, supersede, withMovedAnchors, withoutStep, withStep, type CellMoved } from './journalModel';
import { locate, type Located } from './locate';
import type { CellWrite } from './planWrites';
import { placesOf, reconcile } from './reconcile';
import { settleAfterFailure, standingOf, type Intended } from './settleAfterFailure';
import { writeInRequests } from './writeInRequests';

export interface RevertOptions extends TaskOptions {
  /** Takes back these cells only, as if the step had never touched them; without it all. */
  readonly only?: readonly Pick<LeftCell, 'sheet' | 'cell'>[];
}

export interface RevertOutcome {
  /** Cells that hold again what they held before the step. */
  readonly restored: number;
  /** Cells that were left as they are: edited since, moved out of sight, changed again by a later step, or on a protected sheet. */
  readonly left: readonly LeftCell[];
}

/**
 * Takes one step back, whatever came after it: each of its cells that still
 * holds what the step wrote gets its old value or formula. Rows that have moved since are
 * known again by what stands in them; no cell is ever overwritten that does
 * not hold the written value.
 *
 * @throws HtxError `step-unknown`; on a failure of Excel the journal says what was reverted
 */
export async function revertStep(id: string, options: RevertOptions = {}): Promise<RevertOutcome> {
  return exclusive(async () => {
    let intended: Intended<RevertOutcome> | undefined;
    const announce = (standing: number, outcome: RevertOutcome): void => void (intended = { standing, outcome });
    try {
      return await runExcel((context) => revert(context, id, { ...options, announce }), { waitForCellEdit: true });
    } catch (error) {
      return settleAfterFailure(error, id, intended);
    }
  });
}

type Announce = (standing: number, outcome: RevertOutcome) => void;

async function revert(
  context: Excel.RequestContext,
  id: string,
  { onProgress, signal, only, announce }: RevertOptions & { readonly announce: Announce },
): Promise<RevertOutcome> {
  const desk = await JournalDesk.open(context);
  const before = await reconcile(desk);
  if (!before.steps.some((step) => step.id === id)) throw excelErrors.stepUnknown(id);
  const { journal, superseded } = supersede(before, id);
  const step = journal.steps.find((candidate) => candidate.id === id) as StoredStep;
  const wanted = only ? keepChanges(step, isAmong(only)) : step;
  loadProtection(placesOf(desk, [wanted]).keys());
  const { found, restored, left } = await locate(desk, wanted);
  const allowed = await allowedWrites(
    context,
    found.map((one) => ({ ...one, write: asWrite(one) })),
  );
  const written = new Set(allowed.map(({ change }) => change));
  const refused = found.flatMap(({ sheet, change }): LeftCell[] =>
    written.has(change) ? [] : [{ sheet: sheet.name, cell: change.cell, cause: 'protected' }],
  );
  assertGoing(signal);

  // Changes that were found elsewhere are kept at their new place; those that hold the old value again are done.
  const moved = new Map(found.map((one) => [one.original, one.change]));
  const alreadyRestored = new Set(restored);
  const remaining = keepChanges(step, (_sheet, change) => !alreadyRestored.has(change));
  const placed = {
    ...remaining,
    sheets: remaining.sheets.map((sheet) => ({
      ...sheet,
      changes: sheet.changes.map((change) => moved.get(change) ?? change),
    })),
  };
  const outcome = { restored: allowed.length + restored.length, left: [...left, ...refused, ...superseded] };
  const rest = keepChanges(placed, (_sheet, change) => !written.has(change));
  const after = only ? { ...rest, count: standingOf(rest) } : rest;
  announce(standingOf(after), outcome);
  if (allowed.length === 0) {
    desk.save(withStep(journal, placed));
    await context.sync();
    return outcome;
  }
  const announced = withStep(journal, { ...placed, status: 'reverting' as const });
  desk.save(announced);
  await context.sync();

  const kept = after.count > 0 ? withStep(announced, after) : withoutStep(announced, id);
  const done = withMovedAnchors(kept, allowed.map(asMoved));
  const writes = allowed.map(({ write }) => write);
  await writeInRequests(context, writes, {
    last: () => desk.save(done),
    ...(onProgress && { onProgress }),
  });
  return outcome;
}

function isAmong(cells: readonly Pick<LeftCell, 'sheet' | 'cell'>[]): Parameters<typeof keepChanges>[1] {
  const wanted = new Set(cells.map(({ sheet, cell }) => `${cell} ${sheet}`));
  return ({ name }, { cell }) => wanted.has(`${cell} ${name}`);
}

function asMoved({ sheet, change }: Located): CellMoved {
  return { sheetId: sheet.id, cell: change.cell, before: change.to, after: change.from };
}

function asWrite({ sheet, place, change, now }: Located): CellWrite {
  // A format that the user has chosen since stays.
  const wanted =
    change.fromFormat !== undefined && now.numberFormat === change.toFormat ? change.fromFormat : now.numberFormat;
  const content = contentBefore(change);
  // A formula that lived in a text cell does so again; a number never did.
  const fitsText = content.formula !== undefined || typeof content.value === 'string';
  const numberFormat = !fitsText && wanted === TEXT_FORMAT ? 'General' : wanted;
  return { sheet, place, content, numberFormat, isAlone: !now.isShown };
}
