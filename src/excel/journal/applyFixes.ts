import { exclusive } from '../host/exclusive';
import { assertGoing } from '../host/pause';
import { runExcel } from '../host/runExcel';
import type { TaskOptions } from '../reading/Progress';
import type { JournalChange, StoredStep } from '../state/journalSection';
import { TEXT_FORMAT } from '../writing/writeTexts';
import { allowedWrites, loadProtection, type WriteAt } from './allowedWrites';
import { placeKey, placeOf, type Place } from './Cell';
import type { CellChange, FixStep, LeftCause, LeftCell } from './CellChange';
import { contentAfter, contentBefore, sameContent } from './content';
import { grouped } from './grouped';
import { JournalDesk } from './JournalDesk';
import { trimmed, withMovedAnchors, withStep, type CellMoved } from './journalModel';
import { readCells, type CellNow } from './readCells';
import { reconcile } from './reconcile';
import { anchorFinder } from './rowAnchors';
import { sameValue } from './sameValue';
import { settleAfterFailure, type Intended } from './settleAfterFailure';
import { writeInRequests } from './writeInRequests';
import type { CellWrite } from './planWrites';

export interface FixOutcome {
  /** By which the step is reverted; `null` when there was nothing to write. */
  readonly id: string | null;
  /** How many cells were written. */
  readonly fixed: number;
  readonly left: readonly LeftCell[];
}

/** A change of a cell as it stands. */
interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly place: Place;
  readonly change: CellChange;
  readonly now: CellNow;
}

interface Accepted extends Candidate, WriteAt {}

/**
 * Writes changes into the user's cells as one step of the journal. The step
 * is announced in the workbook before the first cell is touched, so that the
 * journal is true however far Excel comes. Cells that do not hold what the
 * change starts from, formulas that it does not name, and cells that a protected
 * sheet keeps locked, are left alone and told.
 *
 * @throws HtxError; what was written until then is in the journal
 */
export async function applyFixes(step: FixStep, options: TaskOptions = {}): Promise<FixOutcome> {
  return exclusive(async () => {
    const id = newStepId();
    let intended: Intended<FixOutcome> | undefined;
    const announce = (outcome: FixOutcome): void => void (intended = { standing: outcome.fixed, outcome });
    try {
      return await runExcel((context) => apply(context, id, step, { ...options, announce }), {
        waitForCellEdit: true,
      });
    } catch (error) {
      return settleAfterFailure(error, id, intended);
    }
  });
}

async function apply(
  context: Excel.RequestContext,
  id: string,
  { title, changes }: FixStep,
  { onProgress, signal, announce }: TaskOptions & { readonly announce: (outcome: FixOutcome) => void },
): Promise<FixOutcome> {
  const desk = await JournalDesk.open(context);
  const journal = await reconcile(desk);
  const { accepted, left } = await accept(desk, changes);
  if (accepted.length === 0) {
    await context.sync();
    return { id: null, fixed: 0, left };
  }
  assertGoing(signal);
  const stored = await describe(desk, id, title, accepted);
  const announced = trimmed({ ...journal, steps: [...journal.steps, stored] });
  const outcome: FixOutcome = { id, fixed: accepted.length, left };
  desk.save(announced);
  announce(outcome);
  await context.sync();

  const moved = accepted.map(({ sheet, change }): CellMoved => ({
    sheetId: sheet.id,
    cell: change.cell,
    before: change.from,
    after: change.to,
  }));
  const done = withMovedAnchors(withStep(announced, { ...stored, status: 'done' }), moved);
  const writes = accepted.map(({ write }) => write);
  await writeInRequests(context, writes, {
    last: () => desk.save(done),
    ...(onProgress && { onProgress }),
  });
  return outcome;
}

/** Which changes can be made, by what the cells hold now and what Excel takes. */
async function accept(
  desk: JournalDesk,
  changes: readonly CellChange[],
): Promise<{ accepted: readonly Accepted[]; left: LeftCell[] }> {
  const left: LeftCell[] = [];
  const leave = ({ sheet, cell }: CellChange, cause: LeftCause): void => void left.push({ sheet, cell, cause });
  const located = changes.flatMap((change) => {
    const sheet = desk.sheetNamed(change.sheet);
    const place = placeOf(change.cell);
    if (sheet && place) return [{ change, sheet, place }];
    leave(change, sheet ? 'changed' : 'sheet-gone');
    return [];
  });
  const places = grouped(
    located,
    ({ sheet }) => sheet,
    ({ place }) => place,
  );
  loadProtection(places.keys());
  const cells = await readCells(desk.context, places);
  const seen = new Set<string>();
  const wanted = located.flatMap(({ change, sheet, place }): Accepted[] => {
    const now = cells.get(sheet)?.get(placeKey(place));
    const key = `${sheet.id} ${placeKey(place)}`;
    const cause = now ? objection(change, now) : 'changed';
    if (!now || cause) leave(change, cause ?? 'changed');
    else if (seen.has(key)) leave(change, 'nothing-to-do');
    else {
      seen.add(key);
      const candidate = { sheet, place, change, now };
      return [{ ...candidate, write: asWrite(candidate) }];
    }
    return [];
  });
  const accepted = await allowedWrites(desk.context, wanted);
  const isAllowed = new Set(accepted.map(({ change }) => change));
  for (const { change } of wanted) if (!isAllowed.has(change)) leave(change, 'protected');
  return { accepted, left };
}

/** What speaks against a change of a cell that holds `now`. */
function objection(change: CellChange, now: CellNow): LeftCause | undefined {
  if (change.fromFormula !== undefined) {
    if (now.formula !== change.fromFormula) return 'changed';
  } else {
    if (!sameValue(now.value, change.from)) return 'changed';
    if (now.isFormula) return 'formula';
  }
  return sameContent(contentBefore(change), contentAfter(change)) ? 'nothing-to-do' : undefined;
}

/** The step as the journal keeps it, announced but not done. */
async function describe(
  desk: JournalDesk,
  id: string,
  title: string,
  accepted: readonly Accepted[],
): Promise<StoredStep> {
  const bySheet = grouped(
    accepted,
    ({ sheet }) => sheet,
    (one) => one,
  );
  const wishes = [...bySheet].map(([sheet, list]) => [sheet, { rows: list.map(({ place }) => place.row) }] as const);
  const blocks = await desk.anchorBlocks(new Map(wishes));
  const sheets = [...bySheet].map(([sheet, list]) => {
    const changing = new Set(list.map(({ place }) => placeKey(place)));
    const block = blocks.get(sheet);
    const anchors = block && anchorFinder(block, (place) => changing.has(placeKey(place)));
    const changes = list.map((one): JournalChange => {
      const row = anchors?.(one.place).map(([column, print]): [number, string] => [column, print]);
      const toFormat = formatAfter(one);
      return {
        cell: one.change.cell,
        from: one.change.from,
        to: one.change.to,
        ...(one.change.fromFormula !== undefined && { fromFormula: one.change.fromFormula }),
        ...(one.change.toFormula !== undefined && { toFormula: one.change.toFormula }),
        ...(toFormat !== one.now.numberFormat && { fromFormat: one.now.numberFormat, toFormat }),
        ...(row && row.length > 0 && { row }),
      };
    });
    return { id: sheet.id, name: sheet.name, changes };
  });
  return { id, title, time: new Date().toISOString(), status: 'writing', count: accepted.length, sheets };
}

function asWrite(one: Candidate): CellWrite {
  const { sheet, place, change, now } = one;
  return { sheet, place, content: contentAfter(change), numberFormat: formatAfter(one), isAlone: !now.isShown };
}

/**
 * A number or formula in a text cell would become text again, and text that
 * begins like a formula one as soon as somebody enters the cell. (A formula
 * that lives in a text cell already is the user's own affair.)
 */
function formatAfter({ change, now }: Candidate): string {
  if (change.toFormula !== undefined) {
    const own = now.numberFormat === TEXT_FORMAT && !now.isFormula ? 'General' : now.numberFormat;
    return change.numberFormat ?? own;
  }
  if (typeof change.to === 'string' && /^[=+\-@]/.test(change.to)) return TEXT_FORMAT;
  if (change.numberFormat !== undefined) return change.numberFormat;
  return typeof change.to !== 'string' && now.numberFormat === TEXT_FORMAT ? 'General' : now.numberFormat;
}

function newStepId(): string {
  const random = Math.floor(Math.random() * 36 ** 6).toString(36);
  return `${Date.now().toString(36)}-${random}`;
}
