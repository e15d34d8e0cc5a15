import { sheetNow } from '../state/sheetNow';
import type { StateStore } from '../state/StateStore';
import type { Journal, SheetChanges } from '../state/journalSection';
import { askUsedRanges } from '../reading/askUsedRanges';
import { readRows } from '../reading/readRows';
import { sameName } from '../writing/sheetNames';
import type { AnchorBlock } from './rowAnchors';

/** The first columns of a sheet tell its rows apart: number, name, code… */
const ANCHOR_COLUMNS = 8;
/** Rows around the changed ones that an anchor must not stand in either. */
const MARGIN = 50;

/** What of a sheet is wanted to know its rows by; numbers from 1. */
export interface AnchorWish {
  readonly rows: readonly number[] | 'all';
  readonly columns?: readonly number[];
}

interface Extent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What working with the journal needs of the workbook during one `Excel.run`. */
export class JournalDesk {
  readonly #extents: ReadonlyMap<Excel.Worksheet, Extent>;

  private constructor(
    readonly context: Excel.RequestContext,
    readonly store: StateStore,
    readonly sheets: readonly Excel.Worksheet[],
    extents: ReadonlyMap<Excel.Worksheet, Extent>,
  ) {
    this.#extents = extents;
  }

  /** Two syncs. */
  static async open(context: Excel.RequestContext): Promise<JournalDesk> {
    const { sheets, store } = await askUsedRanges(context);
    const extents = new Map(
      sheets.flatMap(({ sheet, used }): [Excel.Worksheet, Extent][] => {
        if (used.isNullObject) return [];
        const { rowIndex, columnIndex, rowCount, columnCount } = used;
        return [[sheet, { rowIndex, columnIndex, rowCount, columnCount }]];
      }),
    );
    const worksheets = sheets.map(({ sheet }) => sheet);
    return new JournalDesk(context, store, worksheets, extents);
  }

  /** The journal with the ids and names that its sheets have now. */
  get journal(): Journal {
    const { journal } = this.store.open().state;
    const steps = journal.steps.map((step) => ({ ...step, sheets: step.sheets.map((sheet) => this.#renamed(sheet)) }));
    return { ...journal, steps };
  }

  /** Writes the journal with the next sync. */
  save(journal: Journal): void {
    this.store.save({ journal });
  }

  sheetNamed(name: string): Excel.Worksheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  /** The sheet of a change. */
  sheetOf({ id, name }: Pick<SheetChanges, 'id' | 'name'>): Excel.Worksheet | undefined {
    return sheetNow({ sheetId: id, sheet: name }, this.sheets);
  }

  /** The first columns of the sheets and those that are asked for, around the rows named or in all rows. */
  async anchorBlocks(wishes: ReadonlyMap<Excel.Worksheet, AnchorWish>): Promise<Map<Excel.Worksheet, AnchorBlock>> {
    const wanted = [...wishes].flatMap(([sheet, { rows, columns = [] }]) => {
      const extent = this.#extents.get(sheet);
      if (!extent) return [];
      const last = extent.rowIndex + extent.rowCount - 1;
      const [first, end] = rows === 'all' ? [1, last + 1] : spanOf(rows);
      const from = Math.max(extent.rowIndex, first - 1 - MARGIN);
      const to = Math.min(last, end - 1 + MARGIN);
      if (to < from) return [];
      const right = Math.min(ANCHOR_COLUMNS, extent.columnCount) + extent.columnIndex;
      const [left, lastColumn] = spanOf([...columns, extent.columnIndex + 1, right]);
      const columnCount = lastColumn - left + 1;
      const place = { rowIndex: from, columnIndex: left - 1, rowCount: to - from + 1, columnCount };
      return [{ sheet, sheetName: sheet.name, ...place }];
    });
    const { values } = await readRows(this.context, wanted);
    return new Map(
      wanted.map(({ sheet, rowIndex, columnIndex }, index): [Excel.Worksheet, AnchorBlock] => [
        sheet,
        { top: rowIndex + 1, left: columnIndex + 1, values: values[index] ?? [] },
      ]),
    );
  }

  #renamed(sheet: SheetChanges): SheetChanges {
    const found = this.sheetOf(sheet);
    return found ? { ...sheet, id: found.id, name: found.name } : sheet;
  }
}

function spanOf(numbers: readonly number[]): [first: number, last: number] {
  return numbers.reduce<[number, number]>(
    ([first, last], row) => [Math.min(first, row), Math.max(last, row)],
    [Infinity, 0],
  );
}
