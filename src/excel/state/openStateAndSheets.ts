import type { NamedSheet } from './sheetNow';
import { StateStore } from './StateStore';

/** The workbook's state and its sheets, which it speaks of. Two syncs. */
export async function openStateAndSheets(
  context: Excel.RequestContext,
): Promise<{ readonly store: StateStore; readonly sheets: readonly NamedSheet[] }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const store = new StateStore(context);
  await context.sync();
  store.fetch();
  await context.sync();
  return { store, sheets: worksheets.items.map(({ id, name }) => ({ id, name })) };
}
