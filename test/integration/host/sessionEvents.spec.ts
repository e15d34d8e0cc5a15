import type { Session } from '../../../src/workbench/headless/openSession';
import { withSession, workbookOf } from './withSession';

const SHEET = 'Kế hoạch';

/** Collects what a handler gets; `register` adds the handler to the event. */
async function collect<T>(register: (context: Excel.RequestContext, handler: (args: T) => Promise<void>) => void) {
  const received: T[] = [];
  await Excel.run(async (context) => {
    register(context, (args) => {
      received.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return received;
}

const onChanged = () =>
  collect<Excel.WorksheetChangedEventArgs>((context, handler) => {
    context.workbook.worksheets.getItem(SHEET).onChanged.add(handler);
  });

const write = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = values;
    await context.sync();
  });

/** What a user does in the grid. */
function typeInto({ host }: Session, row: number, column: number, value: string | number) {
  const sheet = host.workbook.sheetByName(SHEET)!;
  sheet.ensureCell(row, column).value = value;
  host.changed(sheet, { row, column, rowCount: 1, columnCount: 1 }, 'user');
}

describe('events of a session', () => {
  it("should tell of the add-in's own write, with what the cell held before", () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      // Arrange
      await write('B2', [[20]]);
      const received = await onChanged();
      // Act
      await write('B2', [['ít nhất 3']]);
      await host.settled();
      // Assert
      expect(received).toHaveLength(1);
      expect(received[0]).toMatchObject({
        type: 'WorksheetChanged',
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        worksheetId: host.workbook.sheets[0]!.id,
        details: { valueBefore: 20, valueAfter: 'ít nhất 3', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
      });
    }));

  it('should tell of what the user typed, and give no details of a whole range', () =>
    withSession(workbookOf(SHEET), async (session) => {
      const received = await onChanged();
      typeInto(session, 0, 0, 'TT');
      await write('A1:B1', [['TT', 'Chỉ tiêu']]);
      await session.host.settled();
      expect(received.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
        ['A1', 'Unknown'],
        ['A1:B1', 'ThisLocalAddin'],
      ]);
      expect(received[0]?.details).toMatchObject({ valueBefore: '', valueTypeBefore: 'Empty', valueAfter: 'TT' });
      expect(received[1]?.details).toBeUndefined();
    }));

  it('should be silent while the add-in has events switched off', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      const received = await onChanged();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(SHEET).getRange('A1');
        context.runtime.enableEvents = false;
        range.values = [[1]];
        context.runtime.enableEvents = true;
        range.getOffsetRange(1, 0).values = [[2]];
        await context.sync();
      });
      await host.settled();
      expect(received.map(({ address }) => address)).toEqual(['A2']);
    }));

  it('should be silent after the handler was removed', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      // Arrange
      const received: unknown[] = [];
      await Excel.run(async (context) => {
        const result = context.workbook.worksheets.getItem(SHEET).onChanged.add((args) => {
          received.push(args);
          return Promise.resolve();
        });
        await context.sync();
        // Act
        result.remove();
        await context.sync();
      });
      await write('A1', [[1]]);
      await host.settled();
      // Assert
      expect(received).toEqual([]);
    }));

  it('should tell of sheets that are added, activated, left and deleted', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      // Arrange
      const told: string[] = [];
      const nameOf = new Map([[host.workbook.sheets[0]!.id, SHEET]]);
      const note = ({ type, worksheetId }: { type: string; worksheetId: string }) => {
        told.push(`${type} ${nameOf.get(worksheetId) ?? 'Báo cáo'}`);
        return Promise.resolve();
      };
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(note);
        worksheets.onActivated.add(note);
        worksheets.onDeactivated.add(note);
        worksheets.onDeleted.add(note);
        await context.sync();
        // Act
        const added = worksheets.add('Báo cáo');
        added.activate();
        await context.sync();
        worksheets.getItem(SHEET).activate();
        added.delete();
        await context.sync();
      });
      await host.settled();
      // Assert
      expect(told).toEqual([
        'WorksheetAdded Báo cáo',
        `WorksheetDeactivated ${SHEET}`,
        'WorksheetActivated Báo cáo',
        'WorksheetDeactivated Báo cáo',
        `WorksheetActivated ${SHEET}`,
        'WorksheetDeleted Báo cáo',
      ]);
    }));

  it('should tell of the selection, on the sheet and on the workbook', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      // Arrange
      const onSheet = await collect<Excel.WorksheetSelectionChangedEventArgs>((context, handler) => {
        context.workbook.worksheets.getItem(SHEET).onSelectionChanged.add(handler);
      });
      const onWorkbook = await collect<Excel.SelectionChangedEventArgs>((context, handler) => {
        context.workbook.onSelectionChanged.add(handler);
      });
      // Act
      host.select(host.workbook.sheets[0]!, { row: 1, column: 1, rowCount: 2, columnCount: 3 });
      await host.settled();
      // Assert
      expect(onSheet.map(({ address }) => address)).toEqual(['B2:D3']);
      expect(onWorkbook).toHaveLength(1);
    }));

  it('should press a button of the ribbon and wait for its function to complete', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      // Arrange
      const pressed: string[] = [];
      Office.actions.associate('createReport', (event: Office.AddinCommands.Event) => {
        pressed.push(event.source.id);
        void write('A1', [['xong']]).then(() => event.completed());
      });
      // Act
      await host.invokeCommand('createReport', 'Htx.CreateReport');
      // Assert
      expect(pressed).toEqual(['Htx.CreateReport']);
      expect(host.workbook.sheets[0]!.value(0, 0)).toBe('xong');
      await expect(host.invokeCommand('unknown')).rejects.toThrow('cannot run the command "unknown"');
    }));
});
