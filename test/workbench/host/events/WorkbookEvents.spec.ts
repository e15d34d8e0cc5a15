import { Listeners } from '../../../../src/workbench/host/events/Listeners';
import { WorkbookEvents } from '../../../../src/workbench/host/events/WorkbookEvents';
import type { HostEvent } from '../../../../src/workbench/protocol/HostContext';
import type { EventName } from '../../../../src/workbench/protocol/eventIds';
import { CellError } from '../../../../src/workbench/workbook/cell';
import { Workbook, type WorkbookChange } from '../../../../src/workbench/workbook/Workbook';
import type { Rectangle, Table } from '../../../../src/workbench/workbook/Worksheet';

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Rectangle => ({
  row,
  column,
  rowCount,
  columnCount,
});

function tableOf(id: string, name: string, where: Rectangle): Table {
  return {
    id,
    name,
    area: where,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: '',
    columns: [],
  };
}

/** A workbook of two sheets, and the events that it gives to who listens to `wanted`. */
function listeningTo(...wanted: readonly (readonly [EventName, string])[]) {
  const workbook = new Workbook(counter());
  const [first, second] = [workbook.addSheet('A'), workbook.addSheet('B')];
  const listeners = new Listeners();
  const sent: HostEvent[] = [];
  const events = new WorkbookEvents(workbook, listeners, (event) => sent.push(event));
  for (const [event, target] of wanted) listeners.add(event, target);
  events.listenersChanged();
  workbook.subscribe((change) => events.take(change));
  const edit = (row: number, column: number, value: string | number | CellError | null) => {
    first.ensureCell(row, column).value = value;
    workbook.notify({ kind: 'cells', sheetId: first.id, area: area(row, column), source: 'user' });
  };
  return { workbook, first, second, events, sent, edit };
}

const counter = (): (() => string) => {
  let next = 1;
  return () => `s${next++}`;
};

describe('WorkbookEvents', () => {
  it('should send nothing that nobody listens to', () => {
    const { edit, sent, workbook, first } = listeningTo(['WorksheetChanged', 's2'], ['WorksheetAdded', 'Workbook']);
    edit(0, 0, 1);
    workbook.notify({ kind: 'calculated' });
    workbook.notify({ kind: 'selection', sheetId: first.id });
    expect(sent).toEqual([]);
  });

  it('should send a change to who listens to the sheet and to who listens to all sheets', () => {
    const { edit, sent } = listeningTo(['WorksheetChanged', 's1'], ['WorksheetChanged', 'Workbook']);
    edit(1, 1, 16);
    expect(sent.map(({ targetId }) => targetId)).toEqual(['s1', 'Workbook']);
    expect(sent[0]?.payload).toEqual({
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: 's1',
      shiftDirection: 'None',
      valueBefore: '',
      valueAfter: 16,
      valueTypeBefore: 'Empty',
      valueTypeAfter: 'Double',
    });
  });

  it('should know what a cell held before, change after change', () => {
    const { edit, sent } = listeningTo(['WorksheetChanged', 's1']);
    for (const value of [1, 'chữ', new CellError('#N/A'), null]) edit(0, 0, value);
    expect(sent.map(({ payload }) => [payload['valueBefore'], payload['valueTypeAfter']])).toEqual([
      ['', 'Double'],
      [1, 'String'],
      ['chữ', 'Error'],
      ['#N/A', 'Empty'],
    ]);
  });

  it('should know what a cell held after it was computed or its sheet was added', () => {
    const { workbook, first, edit, sent } = listeningTo(['WorksheetChanged', 'Workbook']);
    first.ensureCell(0, 0).value = 5;
    workbook.notify({ kind: 'calculated' });
    edit(0, 0, 6);
    const added = workbook.addSheet('C');
    added.ensureCell(0, 0).value = 'mới';
    workbook.notify({ kind: 'cells', sheetId: added.id, area: area(0, 0), source: 'addin' });
    expect(sent.map(({ payload }) => [payload['worksheetId'], payload['valueBefore']])).toEqual([
      ['s1', 5],
      ['s3', ''],
    ]);
  });

  it('should tell how cells moved, and no values, when rows were inserted', () => {
    const { workbook, sent } = listeningTo(['WorksheetChanged', 's1']);
    const change: WorkbookChange = {
      kind: 'cells',
      sheetId: 's1',
      area: area(2, 0, 2, 16_384),
      source: 'addin',
      changeType: 'RowInserted',
    };
    workbook.notify(change);
    expect(sent[0]?.payload).toMatchObject({
      address: '3:4',
      changeType: 'RowInserted',
      triggerSource: 'ThisLocalAddin',
    });
    expect(sent[0]?.payload).not.toHaveProperty('valueBefore');
  });

  it('should tell of the part of a table that changed', () => {
    const { workbook, first, sent } = listeningTo(['TableChanged', '7'], ['TableChanged', 's1']);
    first.tables.push(tableOf('7', 'Hop_tac_xa', area(0, 0, 3, 3)));
    workbook.notify({ kind: 'cells', sheetId: 's1', area: area(2, 2, 5, 5), source: 'user' });
    workbook.notify({ kind: 'cells', sheetId: 's1', area: area(9, 9), source: 'user' });
    expect(sent.map(({ targetId, payload }) => [targetId, payload['tableId'], payload['address']])).toEqual([
      ['7', '7', 'C3'],
      ['s1', '7', 'C3'],
    ]);
  });

  it('should tell of tables that came and went, by name where they are gone', () => {
    const { workbook, second, sent } = listeningTo(['TableAdded', 's2'], ['TableDeleted', 'Workbook']);
    second.tables.push(tableOf('7', 'Hop_tac_xa', area(0, 0, 3, 3)));
    workbook.notify({ kind: 'structure' });
    second.tables = [];
    workbook.notify({ kind: 'structure' });
    expect(sent.map(({ eventType, payload }) => [eventType, payload])).toEqual([
      ['TableAdded', { source: 'Local', tableId: '7', worksheetId: 's2' }],
      ['TableDeleted', { source: 'Local', tableId: '7', tableName: 'Hop_tac_xa', worksheetId: 's2' }],
    ]);
  });

  it('should tell of sheets once, and not again when something else is restructured', () => {
    const { workbook, sent } = listeningTo(['WorksheetAdded', 'Workbook'], ['WorksheetDeleted', 'Workbook']);
    workbook.addSheet('C');
    workbook.notify({ kind: 'structure' });
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'A');
    workbook.notify({ kind: 'structure' });
    workbook.notify({ kind: 'structure' });
    expect(sent.map(({ eventType, payload }) => [eventType, payload['worksheetId']])).toEqual([
      ['WorksheetAdded', 's3'],
      ['WorksheetDeleted', 's1'],
    ]);
  });

  it('should tell which sheet was left and which was entered', () => {
    const { workbook, sent } = listeningTo(['WorksheetDeactivated', 's1'], ['WorksheetActivated', 's2']);
    workbook.activeSheetId = 's2';
    workbook.notify({ kind: 'activated', sheetId: 's2' });
    workbook.notify({ kind: 'activated', sheetId: 's2' });
    expect(sent.map(({ eventType }) => eventType)).toEqual(['WorksheetDeactivated', 'WorksheetActivated']);
  });

  it('should tell whether the selection is inside a table', () => {
    const { workbook, first, sent } = listeningTo(['TableSelectionChanged', '7']);
    first.tables.push(tableOf('7', 'Hop_tac_xa', area(0, 0, 3, 3)));
    for (const selection of [area(1, 1, 9, 9), area(5, 5)]) {
      first.selection = selection;
      workbook.notify({ kind: 'selection', sheetId: 's1' });
    }
    expect(sent.map(({ payload }) => payload['address'])).toEqual(['B2:C3', '']);
  });

  it('should take note of changes while it is not to tell', () => {
    const { workbook, first, events, sent } = listeningTo(['WorksheetChanged', 's1']);
    const change: WorkbookChange = { kind: 'cells', sheetId: 's1', area: area(0, 0), source: 'addin' };
    first.ensureCell(0, 0).value = 1;
    events.take(change, false);
    first.ensureCell(0, 0).value = 2;
    workbook.notify(change);
    expect(sent.map(({ payload }) => payload['valueBefore'])).toEqual([1]);
  });

  it('should tell of every sheet that was computed', () => {
    const { workbook, first, sent } = listeningTo(['WorksheetCalculated', 'Workbook']);
    first.ensureCell(4, 2).value = 1;
    workbook.notify({ kind: 'calculated' });
    expect(sent.map(({ payload }) => payload)).toEqual([
      { address: 'C5', worksheetId: 's1' },
      { address: 'A1', worksheetId: 's2' },
    ]);
  });
});
