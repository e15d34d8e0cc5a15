import { excelErrors } from '../errors/excelErrors';
import { toHtxError } from '../errors/toHtxError';
import { exclusive } from '../host/exclusive';
import { assertGoing } from '../host/pause';
import { runExcel } from '../host/runExcel';
import type { TaskOptions } from '../reading/Progress';
import { StateStore } from '../state/StateStore';
import { buildSheet } from './buildSheet';
import { findEarlier, mayBeOurs, withRecord, type EarlierSheet } from './EarlierSheet';
import { recoverSwap } from './recoverSwap';
import { namesReferredTo } from './references';
import { isTemporaryName, temporaryName } from './sheetNames';
import { swapIn, type SheetToWrite, type Swap } from './Swap';

export interface SheetWritten {
  readonly id: string;
  readonly name: string;
  /** The name under which a sheet of the same name is kept that could not be replaced without harm. */
  readonly keptAs: string | null;
}

type Several<T> = readonly [T, ...T[]];

/**
 * Writes sheets as one step: they are built under temporary names, and take
 * their places at the end, all or none. Whatever fails before leaves the
 * workbook as it was. Four syncs for an ordinary sheet, more for a table of
 * megabytes and to look at the sheets that are to be replaced.
 *
 * A sheet of the same name is replaced only if HTX wrote it, nobody has changed
 * it since and no formula speaks of it; otherwise it stays under another name.
 * What was added to its column of notes is no change: it is carried over.
 *
 * @returns what became of each; the first sheet is shown
 * @throws HtxError `workbook-protected`, `cancelled`, and what Excel reports
 */
export async function writeSheets(
  wanted: Several<SheetToWrite>,
  { signal }: Pick<TaskOptions, 'signal'> = {},
): Promise<Several<SheetWritten>> {
  return exclusive(async () => {
    const jobs = wanted.map((sheet) => ({ ...sheet, temporary: temporaryName() }));
    let swaps: readonly Swap[] = [];
    try {
      await runExcel(
        async (context) => {
          const { store, earlier } = await prepare(context, wanted, signal);
          swaps = await build(context, jobs, earlier, signal);
          assertGoing(signal);
          swapIn(store, swaps);
          await context.sync();
        },
        { waitForCellEdit: true },
      );
    } catch (error) {
      const names = jobs.map(({ temporary }) => temporary);
      if (!(await recoverSwap(names, swaps))) throw toHtxError(error);
    }
    const [first, ...others] = swaps.map(resultOf);
    if (!first) throw excelErrors.unknown({ message: 'No sheet was built' });
    return [first, ...others];
  });
}

type Job = SheetToWrite & { readonly temporary: string };

interface Prepared {
  readonly store: StateStore;
  /** What is there under the names of the sheets to write, one each. */
  readonly earlier: readonly EarlierSheet[];
}

/** Two syncs, and one or two more if there is a sheet of ours to be replaced: what is there. */
async function prepare(
  context: Excel.RequestContext,
  wanted: readonly SheetToWrite[],
  signal: AbortSignal | undefined,
): Promise<Prepared> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/position');
  protection.load('protected');
  const store = new StateStore(context);
  await context.sync();

  if (protection.protected) throw excelErrors.protectedWorkbook();
  assertGoing(signal);
  const sheets = worksheets.items;
  const found = wanted.map(({ layout }) => findEarlier(layout.name, sheets));
  store.fetch();
  await context.sync();

  const { reports } = store.open().state;
  const earlier = await lookForReferences(
    context,
    found.map((one) => withRecord(one, reports, sheets)),
    sheets,
  );
  // What a run that broke off has left behind.
  for (const sheet of sheets) if (isTemporaryName(sheet.name)) sheet.delete();
  return { store, earlier };
}

/**
 * Deleting a sheet turns every formula over it into #REF!, and no call makes
 * another sheet take its place in them. So a sheet that formulas speak of is
 * kept under another name with the figures that they were made for; they
 * follow its new name, and the user decides when to move on.
 */
async function lookForReferences(
  context: Excel.RequestContext,
  earlier: readonly EarlierSheet[],
  sheets: readonly Excel.Worksheet[],
): Promise<readonly EarlierSheet[]> {
  const ours = earlier.flatMap(({ existing }) => (existing && mayBeOurs(existing) ? existing.sheet : []));
  if (ours.length === 0) return earlier;
  const others = sheets.filter((sheet) => !ours.includes(sheet) && !isTemporaryName(sheet.name));
  const names = ours.map((sheet) => sheet.name);
  const referred = await namesReferredTo(context, names, others);
  return earlier.map((one) => ({
    ...one,
    existing: one.existing && { ...one.existing, isReferredTo: referred.has(one.existing.sheet.name) },
  }));
}

/** The new sheets under their temporary names, and a look at those that they are to replace. */
async function build(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  earlier: readonly EarlierSheet[],
  signal: AbortSignal | undefined,
): Promise<readonly Swap[]> {
  const swaps: Swap[] = [];
  for (const [index, job] of jobs.entries()) {
    const before = earlier[index];
    if (!before) continue;
    assertGoing(signal);
    swaps.push(await buildSheet(context, job, before, signal));
  }
  return swaps;
}

function resultOf({ createdId, name, old }: Swap): SheetWritten {
  return { id: createdId, name, keptAs: old?.keptAs ?? null };
}
