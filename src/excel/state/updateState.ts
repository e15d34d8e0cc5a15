import { exclusive } from '../host/exclusive';
import { runExcel } from '../host/runExcel';
import { openState } from './openState';
import type { Section, WorkbookState } from './sections';

/**
 * Replaces one section of the state by what `change` makes of it; the same
 * object back writes nothing. Gives the section as it is now.
 */
export async function updateState<S extends Section>(
  section: S,
  change: (before: WorkbookState[S]) => WorkbookState[S],
): Promise<WorkbookState[S]> {
  return exclusive(() =>
    runExcel(async (context) => {
      const store = await openState(context);
      const before = store.open().state[section];
      const after = change(before);
      if (after === before) return after;
      store.save({ [section]: after });
      await context.sync();
      return after;
    }),
  );
}
