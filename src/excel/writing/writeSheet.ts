import type { SheetLayout } from '../../core/report/SheetLayout';
import { excelErrors } from '../errors/excelErrors';
import { toHtxError } from '../errors/toHtxError';
import { exclusive } from '../host/exclusive';
import { assertGoing } from '../host/pause';
import { runExcel } from '../host/runExcel';
import type { TaskOptions } from '../reading/Progress';
import { StateStore } from '../state/StateStore';
import type { WrittenSheet } from '../state/sections';
import { applyLayout } from './applyLayout';
import { fingerprint } from './fingerprint';
import { recoverSwap } from './recoverSwap';
import { isTemporaryName, nameForOld, sameName, temporaryName, validSheetName } from './sheetNames';
import { swapIn, type Swap } from './Swap';

export interface WriteOptions extends Pick<TaskOptions, 'signal'> {
  readonly kind: WrittenSheet['kind'];
}

export interface SheetWritten {
  readonly id: string;
  readonly name: string;
  /** The name under which a sheet of the same name is kept that was not HTX's or that the user has changed. */
  readonly keptAs: string | null;
}

/**
 * Writes a sheet as one step: it is built under a temporary name, and takes
 * its place at the end. Whatever fails before leaves the workbook as it was.
 * Four syncs, more for a table of megabytes. A sheet of the same name is replaced only if HTX wrote it and
 * nobody has changed it since; otherwise it stays under another name.
 *
 * @throws HtxError `workbook-protected`, `cancelled`, and what Excel reports
 */
export async function writeSheet(layout: SheetLayout, options: WriteOptions): Promise<SheetWritten> {
  return exclusive(async () => {
    const temporary = temporaryName();
    let swap: Swap | undefined;
    try {
      return await runExcel(
        async (context) => {
          const open = await prepare(context, layout, options);
          swap = await build(context, layout, open, { ...options, temporary });
          assertGoing(options.signal);
          swapIn(open.store, swap);
          await context.sync();
          return resultOf(swap);
        },
        { waitForCellEdit: true },
      );
    } catch (error) {
      if (await recoverSwap(temporary, swap)) return resultOf(swap as Swap);
      throw toHtxError(error);
    }
  });
}

interface Prepared {
  readonly name: string;
  readonly sheets: readonly Excel.Worksheet[];
  readonly store: StateStore;
  readonly existing: { readonly sheet: Excel.Worksheet; readonly used: Excel.Range } | undefined;
}

/** Two syncs: what is there. */
async function prepare(
  context: Excel.RequestContext,
  layout: SheetLayout,
  { signal }: WriteOptions,
): Promise<Prepared> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/position');
  protection.load('protected');
  const store = new StateStore(context);
  await context.sync();

  if (protection.protected) throw excelErrors.protectedWorkbook();
  assertGoing(signal);
  const name = validSheetName(layout.name);
  const sheets = worksheets.items;
  const sheet = sheets.find((candidate) => sameName(candidate.name, name));
  const existing = sheet && { sheet, used: sheet.getUsedRangeOrNullObject().load('rowCount,columnCount') };
  store.fetch();
  await context.sync();
  return { name, sheets, store, existing };
}

/** One sync for an ordinary sheet: the new sheet under its temporary name, and a look at the one that it is to replace. */
async function build(
  context: Excel.RequestContext,
  layout: SheetLayout,
  { name, sheets, store, existing }: Prepared,
  { kind, temporary }: WriteOptions & { readonly temporary: string },
): Promise<Swap> {
  const { reports } = store.open().state;
  const own = existing && reports.find(({ sheetId, sheet }) => sheetId === existing.sheet.id || sameName(sheet, name));
  const old = own && existing && isReadable(existing.used) ? existing.used.load('formulas') : undefined;
  // What a run that broke off has left behind.
  for (const sheet of sheets) if (isTemporaryName(sheet.name)) sheet.delete();
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const created = context.workbook.worksheets.add(temporary);
  await applyLayout(created, layout);
  created.load('id');
  const written = created.getUsedRange().load('formulas');
  await context.sync();

  const isUntouched =
    own !== undefined && old !== undefined && fingerprint(old.formulas as unknown[][]) === own.fingerprint;
  const taken = sheets.map((sheet) => sheet.name);
  return {
    created,
    createdId: created.id,
    name,
    kind,
    fingerprint: fingerprint(written.formulas as unknown[][]),
    old: existing && {
      sheet: existing.sheet,
      id: existing.sheet.id,
      name: existing.sheet.name,
      position: existing.sheet.position,
      keptAs: isUntouched ? null : nameForOld(existing.sheet.name, taken),
    },
  };
}

/** A sheet of ours is never large; one that has grown was changed, and need not be read to know it. */
function isReadable(used: Excel.Range): boolean {
  return !used.isNullObject && used.rowCount * used.columnCount <= 200_000;
}

function resultOf({ createdId, name, old }: Swap): SheetWritten {
  return { id: createdId, name, keptAs: old?.keptAs ?? null };
}
