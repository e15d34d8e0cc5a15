import { openSession } from '../../../src/workbench/headless/openSession';
import { codeOf, withSession, workbookOf } from './withSession';

const SHEET = 'Danh sách HTX';

/** Writes 1 into A1 in a sync of its own. */
const writeOne = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[1]];
    await context.sync();
  });

const readA1 = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe('a session through the real Office.js', () => {
  it('should write and read values', () =>
    withSession(workbookOf(SHEET), async () => {
      // Act
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(SHEET).getRange('A1:B2');
        range.values = [
          ['Hòa Bình', 16],
          [true, ''],
        ];
        await context.sync();
        range.load('values, address');
        await context.sync();
        return { address: range.address, values: range.values };
      });
      // Assert
      expect(values).toEqual({
        address: `'${SHEET}'!A1:B2`,
        values: [
          ['Hòa Bình', 16],
          [true, ''],
        ],
      });
    }));

  it('should say which Excel it is, and stop at ExcelApi 1.15', () =>
    withSession(workbookOf(SHEET), async () => {
      const { requirements, displayLanguage, platform } = Office.context;
      expect({ displayLanguage, platform }).toEqual({ displayLanguage: 'vi-VN', platform: 'PC' });
      expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
      expect(requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
      expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
      expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.2')).toBe(true);
      expect(requirements.isSetSupported('DialogApi', '1.1')).toBe(false);
      await Promise.resolve();
    }));

  it('should refuse a property that was not loaded', () =>
    withSession(workbookOf(SHEET), async () => {
      const code = await codeOf(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(SHEET);
          await context.sync();
          return sheet.name;
        }),
      );
      expect(code).toBe('PropertyNotLoaded');
    }));

  it('should not find a sheet that is not there', () =>
    withSession(workbookOf(SHEET), async () => {
      const code = await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Vốn vay').load('name');
          await context.sync();
        }),
      );
      expect(code).toBe('ItemNotFound');
    }));

  it('should name the member that it does not have', () =>
    withSession(workbookOf(SHEET), async () => {
      const error = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).slicers.load('items/name');
        await context.sync();
      }).catch((caught: OfficeExtension.Error) => caught);
      expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Worksheet.slicers' } });
    }));

  it('should count what went over the wire', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      // Arrange
      await host.settled();
      host.counters.reset();
      // Act
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        sheet.getRange('A1:C2').values = [
          [1, 2, 3],
          [4, 5, 6],
        ];
        await context.sync();
        sheet.getRange('A1:B1').load('values');
        await context.sync();
      });
      // Assert
      expect(host.counters).toMatchObject({ syncs: 2, cellsWritten: 6, cellsRead: 2 });
      // Two syncs, and the library's own clean-up of the ranges.
      expect(host.counters.requests).toBe(3);
      expect(host.counters.bytesIn).toBeGreaterThan(500);
      expect(host.counters.bytesOut).toBeGreaterThan(200);
    }));

  it('should fail the sync of a fault before it is applied', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      host.faults.failSync(1, 'before');
      expect(await codeOf(writeOne())).toBe('GeneralException');
      expect(host.faults.pending).toBe(false);
      expect(await readA1()).toBe('');
    }));

  it('should fail the sync of a fault after it was applied', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      host.faults.failSync(2, 'after');
      await readA1();
      expect(await codeOf(writeOne())).toBe('GeneralException');
      expect(await readA1()).toBe(1);
    }));

  it('should refuse a request that is too large, and leave the workbook alone', () =>
    withSession(
      workbookOf(SHEET),
      async () => {
        const code = await codeOf(
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [['x'.repeat(5000)]];
            await context.sync();
          }),
        );
        expect(code).toBe('RequestPayloadSizeLimitExceeded');
        expect(await readA1()).toBe('');
      },
      { limits: { payloadBytes: 4000 } },
    ));

  it('should refuse an answer that is too large', () => {
    const workbook = workbookOf(SHEET);
    workbook.sheets[0]!.setCell(0, 0, { value: 'đ'.repeat(3000), style: 0 });
    return withSession(workbook, async () => expect(await codeOf(readA1())).toBe('ResponsePayloadSizeLimitExceeded'), {
      limits: { payloadBytes: 5000 },
    });
  });

  it('should have the limits of the web on the web only', () =>
    withSession(
      workbookOf(SHEET),
      async ({ host }) => {
        expect(host.limits.payloadBytes).toBe(5 * 1024 * 1024);
        await Promise.resolve();
      },
      { platform: 'web' },
    ));

  it('should refuse everything while the user is inside a cell', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      host.editing = true;
      expect(await codeOf(writeOne())).toBe('InvalidOperationInCellEditMode');
      host.editing = false;
      await writeOne();
      expect(await readA1()).toBe(1);
    }));

  it('should wait for the user to leave the cell when the add-in says so', () =>
    withSession(workbookOf(SHEET), async ({ host, window }) => {
      // Arrange
      host.editing = true;
      let isDone = false;
      // Act
      const read = Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.load('name');
        await context.sync();
      }).then(() => {
        isDone = true;
      });
      await new Promise((resolve) => window.setTimeout(resolve, 20));
      const wasDone = isDone;
      host.editing = false;
      await read;
      // Assert
      expect([wasDone, isDone]).toEqual([false, true]);
    }));

  it('should keep what one session does out of the next', async () => {
    // Arrange
    const first = await openSession(workbookOf(SHEET));
    first.enter();
    const excelOfFirst = Excel;
    await writeOne();
    first.close();
    // Act & assert
    expect('Excel' in globalThis).toBe(false);
    await withSession(workbookOf(SHEET), async ({ host }) => {
      expect(Excel).not.toBe(excelOfFirst);
      expect(await readA1()).toBe('');
      expect(host.counters.syncs).toBe(1);
    });
  });

  it('should put back the globals that were there before', async () => {
    // Arrange
    const before = { Excel: 'of somebody else' };
    Object.assign(globalThis, before);
    const session = await openSession(workbookOf(SHEET));
    // Act
    session.enter();
    session.enter();
    const during = Excel as unknown;
    session.close();
    // Assert
    expect(during).not.toBe(before.Excel);
    expect(Excel).toBe(before.Excel);
    Reflect.deleteProperty(globalThis, 'Excel');
  });

  it('should refuse requests after it was closed', async () => {
    const session = await openSession(workbookOf(SHEET));
    session.close();
    expect(await session.host.execute({ Actions: [], ObjectPaths: {} })).toEqual({ errorCode: 5005, body: '' });
  });
});
