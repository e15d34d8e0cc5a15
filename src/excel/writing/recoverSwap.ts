import { runExcel } from '../host/runExcel';
import { StateStore } from '../state/StateStore';
import { recordsAfter, type Swap } from './Swap';

/**
 * Called when writing a sheet has failed, which may have been before or after
 * Excel did what it was asked: finds out how far it came. A swap that was
 * made, or has gone too far to be undone, is completed (`true`); anything
 * less is taken back (`false`): the temporary sheet goes, the old one gets
 * its name back. When Excel cannot be reached at all it is `false` too, and
 * the next run removes what is left.
 */
export async function recoverSwap(temporary: string, swap: Swap | undefined): Promise<boolean> {
  try {
    return await runExcel((context) => recover(context, temporary, swap), { waitForCellEdit: true });
  } catch {
    // The error that brought us here is the one to tell; this one adds nothing that the user could act on.
    return false;
  }
}

async function recover(context: Excel.RequestContext, temporary: string, swap: Swap | undefined): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const store = new StateStore(context);
  await context.sync();

  const sheets = worksheets.items;
  const created = sheets.find((sheet) => sheet.name === temporary || sheet.id === swap?.createdId);
  if (!created) return false;
  const old = swap?.old && sheets.find((sheet) => sheet.id === swap.old?.id);
  const isSwapped = created.name !== temporary;
  const isPastReturn = swap?.old !== undefined && !old;
  store.fetch();
  await context.sync();

  if (swap && (isSwapped || isPastReturn)) {
    if (!isSwapped) created.name = swap.name;
    const { reports } = store.open().state;
    if (!reports.some(({ sheetId, fingerprint }) => sheetId === created.id && fingerprint === swap.fingerprint)) {
      store.save({ reports: recordsAfter(reports, swap) });
    }
    created.activate();
    await context.sync();
    return true;
  }
  created.delete();
  if (old && swap?.old && old.name !== swap.old.name) old.name = swap.old.name;
  await context.sync();
  return false;
}
