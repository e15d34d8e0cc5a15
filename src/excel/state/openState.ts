import { StateStore } from './StateStore';

/** The state where nothing else is read along with it: two syncs. */
export async function openState(context: Excel.RequestContext): Promise<StateStore> {
  const store = new StateStore(context);
  await context.sync();
  store.fetch();
  await context.sync();
  return store;
}
