import type { Workbook, WorkbookChange } from '../../Workbook';
import type { Rectangle } from '../../Worksheet';

/** More separate areas than this on one sheet are looked at as the one area around them. */
const MOST_AREAS = 2000;

/** What has changed in the workbook since the last calculation. */
export interface Changes {
  /** Rows or columns moved, or names, tables or anything else that formulas stand on. */
  readonly everything: boolean;
  /** Sheets came, went or were renamed. */
  readonly sheets: boolean;
  /** By sheet id. */
  readonly areas: ReadonlyMap<string, readonly Rectangle[]>;
}

/** Listens to a workbook and collects what its formulas must know. */
export class PendingChanges {
  readonly #unsubscribe: () => void;
  /** At first nothing is known of the workbook. */
  #everything = true;
  #sheets = false;
  #areas = new Map<string, Rectangle[]>();
  #sheetList: string;

  constructor(readonly workbook: Workbook) {
    this.#sheetList = sheetList(workbook);
    this.#unsubscribe = workbook.subscribe((change) => {
      this.#note(change);
    });
  }

  dispose(): void {
    this.#unsubscribe();
  }

  /** The changes until now, which are thereby taken; `undefined` when there are none. */
  take(): Changes | undefined {
    if (!this.#everything && !this.#sheets && this.#areas.size === 0) return undefined;
    const changes = { everything: this.#everything, sheets: this.#sheets, areas: this.#areas };
    this.#everything = false;
    this.#sheets = false;
    this.#areas = new Map();
    return changes;
  }

  #note(change: WorkbookChange): void {
    if (change.kind === 'cells') {
      const areas = this.#areas.get(change.sheetId);
      if (!areas) this.#areas.set(change.sheetId, [change.area]);
      else if (areas.length < MOST_AREAS) areas.push(change.area);
      else areas.splice(0, areas.length, [...areas, change.area].reduce(around));
    } else if (change.kind === 'structure') {
      const list = sheetList(this.workbook);
      // A structural change that leaves the sheets as they are is one within a sheet: anything may have moved.
      if (list === this.#sheetList) this.#everything = true;
      else this.#sheets = true;
      this.#sheetList = list;
    }
  }
}

function sheetList({ sheets }: Workbook): string {
  return JSON.stringify(sheets.map(({ id, name }) => [id, name]));
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
