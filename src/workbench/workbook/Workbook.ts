import { StyleTable } from './style';
import { Worksheet, type Rectangle } from './Worksheet';

export interface DefinedName {
  name: string;
  /** With the leading `=`. */
  formula: string;
  /** Id of the sheet that the name belongs to; `undefined`: the workbook. */
  sheetId?: string;
  visible: boolean;
  comment: string;
}

export interface CustomXmlPart {
  /** `{GUID}`. */
  readonly id: string;
  xml: string;
}

/** What changed, for whoever draws or recalculates. */
export type WorkbookChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly area: Rectangle;
      readonly source: ChangeSource;
      /** Absent: cells were edited where they stand. */
      readonly changeType?: DataChangeType;
    }
  | { readonly kind: 'calculated' }
  | { readonly kind: 'format'; readonly sheetId: string; readonly area?: Rectangle }
  | { readonly kind: 'structure' }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'selection'; readonly sheetId: string };

/** How cells changed, in the words of Office.js. */
export type DataChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Who wrote: the user in the grid, or an add-in through Office.js. */
export type ChangeSource = 'user' | 'addin';

/**
 * A workbook as the host holds it: the truth that Office.js, the grid and the
 * file all look at. It knows nothing of any of them.
 */
export class Workbook {
  sheets: Worksheet[] = [];
  styles = new StyleTable();
  names: DefinedName[] = [];
  customXmlParts: CustomXmlPart[] = [];
  /** `Office.context.document.settings` and `workbook.settings`: one store in Excel too. */
  readonly settings = new Map<string, unknown>();
  /** `workbook.properties`: title, author and the like, by the names of Office.js. */
  readonly properties = new Map<string, string>();
  /** Whether sheets may be added, removed, moved and renamed; `null`: they may. */
  protection: { readonly password: boolean } | null = null;
  date1904 = false;
  /** The file's name without its folder. */
  fileName = 'Book1.xlsx';
  activeSheetId = '';
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  #nextTableId = 1;

  /** @param newId gives the ids of sheets and parts; tests pass a counter. */
  constructor(readonly newId: () => string = () => `{${crypto.randomUUID().toUpperCase()}}`) {}

  get activeSheet(): Worksheet {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  sheetById(id: string): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Names of sheets are compared without regard to case, as in Excel. */
  sheetByName(name: string): Worksheet | undefined {
    const wanted = name.toLocaleLowerCase('en');
    return this.sheets.find((sheet) => sheet.name.toLocaleLowerCase('en') === wanted);
  }

  addSheet(name: string = this.#freeSheetName(), position: number = this.sheets.length): Worksheet {
    const sheet = new Worksheet(this.newId(), name);
    this.sheets.splice(position, 0, sheet);
    if (this.sheets.length === 1) this.activeSheetId = sheet.id;
    this.notify({ kind: 'structure' });
    return sheet;
  }

  newTableId(): string {
    const used = new Set(this.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)));
    while (used.has(String(this.#nextTableId))) this.#nextTableId += 1;
    return String(this.#nextTableId++);
  }

  /** Calls `listener` after each change; the result ends it. */
  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  notify(change: WorkbookChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  #freeSheetName(): string {
    for (let n = 1; ; n += 1) if (!this.sheetByName(`Sheet${n}`)) return `Sheet${n}`;
  }
}
