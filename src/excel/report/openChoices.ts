import { StateStore } from '../state/StateStore';
import type { NamedSheet } from './choicesOf';

/** The workbook's state and its sheets, which the choices speak of. Two syncs. */
export async function openChoices(
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
