import { WORKBOOK_TARGET, type EventName } from '../../protocol/eventIds';
import type { HostEvent } from '../../protocol/HostContext';
import { areaText } from '../../protocol/types/range/addresses';
import { intersection } from '../../workbook/rectangles';
import type { Workbook, WorkbookChange } from '../../workbook/Workbook';
import type { Rectangle, Worksheet } from '../../workbook/Worksheet';
import { CellHistory } from './CellHistory';
import { changeDetails } from './changeDetails';
import type { Listeners } from './Listeners';

type Payload = Readonly<Record<string, unknown>>;
type CellsChange = Extract<WorkbookChange, { kind: 'cells' }>;

/**
 * Turns changes of the workbook, whoever made them, into the events of
 * Office.js. What nobody listens to is not sent.
 */
export class WorkbookEvents {
  #history: CellHistory | undefined;
  #structure: Structure;
  #activeSheetId: string;
  #tell = true;

  constructor(
    private readonly workbook: Workbook,
    private readonly listeners: Listeners,
    private readonly send: (event: HostEvent) => void,
  ) {
    this.#structure = new Structure(workbook);
    this.#activeSheetId = workbook.activeSheetId;
  }

  /** To be called when somebody began or ceased to listen. */
  listenersChanged(): void {
    const wanted = this.listeners.hasAny('WorksheetChanged', 'TableChanged');
    if (!wanted) this.#history = undefined;
    else this.#history ??= new CellHistory(this.workbook);
  }

  /** @param tell whether to send events; the change is taken note of in any case */
  take(change: WorkbookChange, tell = true): void {
    this.#tell = tell;
    switch (change.kind) {
      case 'cells':
        return this.#cells(change);
      case 'format':
        return this.#format(change.sheetId, change.area);
      case 'structure':
        return this.#restructured();
      case 'activated':
        return this.#activated(change.sheetId);
      case 'selection':
        return this.#selected(change.sheetId);
      case 'calculated':
        return this.#calculated();
    }
  }

  #cells(change: CellsChange): void {
    const sheet = this.workbook.sheetById(change.sheetId);
    if (!sheet) return;
    const { area } = change;
    const isSingle = area.rowCount === 1 && area.columnCount === 1;
    const payload = {
      address: areaText(area),
      changeType: change.changeType ?? 'RangeEdited',
      source: 'Local',
      triggerSource: change.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheet.id,
      shiftDirection: 'None',
      ...(isSingle &&
        this.#history &&
        changeDetails(this.#history.before(sheet, area.row, area.column), sheet.value(area.row, area.column))),
    };
    this.#history?.remember(sheet, area);
    this.#send('WorksheetChanged', [sheet.id, WORKBOOK_TARGET], payload);
    for (const table of sheet.tables) {
      const touched = intersection(table.area, area);
      if (!touched) continue;
      const tablePayload = { ...payload, address: areaText(touched), tableId: table.id };
      this.#send('TableChanged', [table.id, sheet.id, WORKBOOK_TARGET], tablePayload);
    }
  }

  #format(sheetId: string, area: Rectangle | undefined): void {
    const sheet = this.workbook.sheetById(sheetId);
    const formatted = area ?? sheet?.usedRange(false);
    if (!sheet || !formatted) return;
    const payload = { address: areaText(formatted), source: 'Local', worksheetId: sheet.id };
    this.#send('WorksheetFormatChanged', [sheet.id, WORKBOOK_TARGET], payload);
  }

  #restructured(): void {
    const before = this.#structure;
    const now = (this.#structure = new Structure(this.workbook));
    for (const id of now.sheets) {
      if (before.sheets.has(id)) continue;
      this.#send('WorksheetAdded', [WORKBOOK_TARGET], { source: 'Local', worksheetId: id });
    }
    for (const id of before.sheets) {
      if (now.sheets.has(id)) continue;
      this.#send('WorksheetDeleted', [WORKBOOK_TARGET], { source: 'Local', worksheetId: id });
    }
    for (const [tableId, { worksheetId }] of now.tables) {
      if (before.tables.has(tableId)) continue;
      this.#send('TableAdded', [worksheetId, WORKBOOK_TARGET], { source: 'Local', tableId, worksheetId });
    }
    for (const [tableId, { worksheetId, name }] of before.tables) {
      if (now.tables.has(tableId)) continue;
      const payload = { source: 'Local', tableId, tableName: name, worksheetId };
      this.#send('TableDeleted', [worksheetId, WORKBOOK_TARGET], payload);
    }
    this.#history?.rememberAll();
  }

  #activated(sheetId: string): void {
    const before = this.#activeSheetId;
    if (before === sheetId) return;
    this.#activeSheetId = sheetId;
    this.#send('WorksheetDeactivated', [before, WORKBOOK_TARGET], { worksheetId: before });
    this.#send('WorksheetActivated', [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId });
  }

  #selected(sheetId: string): void {
    const sheet = this.workbook.sheetById(sheetId);
    if (!sheet) return;
    const payload = { address: areaText(sheet.selection), worksheetId: sheetId };
    this.#send('WorksheetSelectionChanged', [sheetId, WORKBOOK_TARGET], payload);
    for (const table of sheet.tables) {
      const inside = intersection(table.area, sheet.selection);
      const tablePayload = { ...payload, address: inside ? areaText(inside) : '', tableId: table.id };
      this.#send('TableSelectionChanged', [table.id], tablePayload);
    }
  }

  #calculated(): void {
    this.#history?.rememberAll();
    for (const sheet of this.workbook.sheets) {
      this.#send('WorksheetCalculated', [sheet.id, WORKBOOK_TARGET], {
        address: calculatedAddress(sheet),
        worksheetId: sheet.id,
      });
    }
  }

  #send(eventType: EventName, targets: readonly string[], payload: Payload): void {
    if (!this.#tell) return;
    for (const targetId of targets) {
      if (this.listeners.has(eventType, targetId)) this.send({ eventType, targetId, payload });
    }
  }
}

/** Which sheets and tables there are. */
class Structure {
  readonly sheets: ReadonlySet<string>;
  readonly tables = new Map<string, { readonly worksheetId: string; readonly name: string }>();

  constructor(workbook: Workbook) {
    this.sheets = new Set(workbook.sheets.map((sheet) => sheet.id));
    for (const sheet of workbook.sheets) {
      for (const { id, name } of sheet.tables) this.tables.set(id, { worksheetId: sheet.id, name });
    }
  }
}

function calculatedAddress(sheet: Worksheet): string {
  const used = sheet.usedRange(true);
  return used ? areaText(used) : 'A1';
}
