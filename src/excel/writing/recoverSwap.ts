import { runExcel } from '../host/runExcel';
import { StateStore } from '../state/StateStore';
import { giveWay, recordsAfter, type Swap } from './Swap';

/**
 * Called when writing sheets has failed, which may have been before or after
 * Excel did what it was asked: finds out how far it came. A swap that was
 * made, or has gone too far to be undone, is completed (`true`); anything
 * less is taken back (`false`): the temporary sheets go, the old ones get
 * their names back. When Excel cannot be reached at all it is `false` too, and
 * the next run removes what is left.
 *
 * @param temporary the names under which sheets may have been built
 * @param swaps what was about to happen; empty when it did not come so far
 */
export async function recoverSwap(temporary: readonly string[], swaps: readonly Swap[]): Promise<boolean> {
  try {
    return await runExcel((context) => recover(context, temporary, swaps), { waitForCellEdit: true });
  } catch {
    // The error that brought us here is the one to tell; this one adds nothing that the user could act on.
    return false;
  }
}

async function recover(
  context: Excel.RequestContext,
  temporary: readonly string[],
  swaps: readonly Swap[],
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const store = new StateStore(context);
  await context.sync();

  const sheets = worksheets.items;
  const byId = (id: string | undefined) => sheets.find((sheet) => sheet.id === id);
  const unnamed = sheets.filter(({ name }) => temporary.includes(name));
  const all = swaps.map((swap) => ({ swap, created: byId(swap.createdId), old: byId(swap.old?.id) }));
  if (unnamed.length === 0 && all.every(({ created }) => !created)) return false;
  store.fetch();
  await context.sync();

  const isBegun = all.some(
    ({ swap, created, old }) => (created && created.name !== swap.temporary) || (swap.old && !old),
  );
  if (isBegun) complete(store, all);
  else {
    for (const { swap, old } of all) if (old && swap.old && old.name !== swap.old.name) old.name = swap.old.name;
    for (const sheet of unnamed) sheet.delete();
  }
  await context.sync();
  return isBegun;
}

interface Found {
  readonly swap: Swap;
  readonly created: Excel.Worksheet | undefined;
  readonly old: Excel.Worksheet | undefined;
}

function complete(store: StateStore, all: readonly Found[]): void {
  for (const { swap, created, old } of all) {
    if (!created || created.name !== swap.temporary) continue;
    if (old && swap.old && old.name === swap.old.name) giveWay({ ...swap.old, sheet: old });
    created.name = swap.name;
  }
  const { reports } = store.open().state;
  const isKnown = ({ createdId, record }: Swap): boolean =>
    reports.some(({ sheetId, fingerprint }) => sheetId === createdId && fingerprint === record.fingerprint);
  const swaps = all.map(({ swap }) => swap);
  if (!swaps.every(isKnown)) store.save({ reports: recordsAfter(reports, swaps) });
  all[0]?.created?.activate();
}
