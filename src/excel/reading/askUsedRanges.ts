import { StateStore } from '../state/StateStore';

/** A sheet and the rectangle of its values; `used.isNullObject` where it has none. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** What every look at a workbook begins with. */
export interface AskedWorkbook {
  /** In the order of the tabs, with id, name and visibility. */
  readonly sheets: readonly AskedSheet[];
  /** Fetched, so that it can be opened without a sync. */
  readonly store: StateStore;
}

/** Finds out which sheets there are, how far each reaches, and what HTX keeps in the workbook. Two syncs. */
export async function askUsedRanges(context: Excel.RequestContext): Promise<AskedWorkbook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const store = new StateStore(context);
  await context.sync();
  store.fetch();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  return { sheets, store };
}
