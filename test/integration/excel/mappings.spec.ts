import { forgetMapping, openWorkbook, readState, saveMapping } from '../../../src/excel';
import type { RecognisedSheet } from '../../../src/core/register/Register';
import type { CellValue } from '../../../src/core/sheet/values';
import type { Session } from '../../../src/workbench/headless/openSession';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { withSession } from './support/withSession';

const SHEET = 'DS HTX';

/** A header, and below it the one that was left over from another year. By itself HTX takes the lower one. */
const ROWS: readonly (readonly CellValue[])[] = [
  ['STT', 'Tên HTX', 'Mã số thuế', 'Số thành viên', 'Mốc xác nhận'],
  ['STT', 'Tên HTX', 'Mã số thuế', 'Số thành viên', 'Mốc cũ'],
  [1, 'HTX Đồng Xanh', '0100109106', 20, '12/03/2020'],
  [2, 'HTX Sông Vân', '0300588569', 31, '05/04/2020'],
];

function workbookOf(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(SHEET);
  ROWS.forEach((cells, row) => cells.forEach((value, column) => sheet.setCell(row, column, { value, style: 0 })));
  return workbook;
}

async function found(sheet = SHEET): Promise<RecognisedSheet> {
  return (await openWorkbook()).sheets.find(({ name }) => name === sheet)!;
}

/** The column (from 1) under which the date of foundation is looked for. */
async function dateColumn(sheet = SHEET): Promise<number | undefined> {
  return (await found(sheet)).columns.find(({ field }) => field === 'founded_date')?.column;
}

const saved = async () => (await readState()).mappings;

function rename({ host }: Session, name: string): Promise<void> {
  host.workbook.sheetByName(SHEET)!.name = name;
  return host.settled();
}

describe('saveMapping', () => {
  it('should know a column by the header row that is chosen with it, not by the one that was recognised', async () => {
    await withSession(workbookOf(), async () => {
      expect((await found()).headerRows).toEqual([2]);

      await saveMapping({ sheet: SHEET, headerRow: 1, fields: new Map([[5, 'founded_date']]) });

      expect((await saved())[0]?.columns).toEqual([{ header: 'Mốc xác nhận', field: 'founded_date' }]);
      expect((await found()).headerRows).toEqual([1]);
      expect(await dateColumn()).toBe(5);
    });
  });

  it('should find both again behind rows and columns inserted into the saved file', async () => {
    const workbook = workbookOf();
    await withSession(workbook, async () => {
      await saveMapping({ sheet: SHEET, headerRow: 1, fields: new Map([[5, 'founded_date']]) });
    });

    await withSession(readXlsx(writeXlsx(workbook)), async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        sheet.getRange('1:3').insert('Down');
        sheet.getRange('B:C').insert('Right');
        await context.sync();
      });

      expect((await found()).headerRows).toEqual([4]);
      expect(await dateColumn()).toBe(7);
    });
  });

  it('should keep what was chosen before and is not chosen anew', async () => {
    await withSession(workbookOf(), async () => {
      await saveMapping({ sheet: SHEET, headerRow: 1, fields: new Map([[5, 'founded_date']]) });
      await saveMapping({ sheet: SHEET, role: 'unions', fields: new Map([[4, null]]) });

      expect(await saved()).toMatchObject([
        {
          role: 'unions',
          headerRow: 1,
          columns: [
            { header: 'Mốc xác nhận', field: 'founded_date' },
            { header: 'Số thành viên', field: null },
          ],
        },
      ]);
      expect((await found()).columns.map(({ field }) => field)).not.toContain('members_total');
    });
  });

  it('should follow a sheet that is renamed', async () => {
    await withSession(workbookOf(), async (session) => {
      await saveMapping({ sheet: SHEET, headerRow: 1, fields: new Map([[5, 'founded_date']]) });
      await rename(session, 'HTX 2021');

      expect(await dateColumn('HTX 2021')).toBe(5);
      await saveMapping({ sheet: 'HTX 2021', fields: new Map([[5, 'cert_date']]) });

      expect(await saved()).toMatchObject([{ sheet: 'HTX 2021', columns: [{ field: 'cert_date' }] }]);
    });
  });
});

describe('forgetMapping', () => {
  it('should let recognition decide again, and do nothing the second time', async () => {
    await withSession(workbookOf(), async () => {
      const before = await found();
      await saveMapping({ sheet: SHEET, headerRow: 1, fields: new Map([[5, 'founded_date']]) });
      expect((await found()).isMapped).toBe(true);

      await forgetMapping(SHEET);
      await forgetMapping(SHEET);

      expect(await saved()).toEqual([]);
      expect(await found()).toEqual(before);
    });
  });

  it('should forget what was chosen for a sheet before it was renamed', async () => {
    await withSession(workbookOf(), async (session) => {
      await saveMapping({ sheet: SHEET, headerRow: 1 });
      await rename(session, 'HTX 2021');

      await forgetMapping('HTX 2021');

      expect(await saved()).toEqual([]);
      expect((await found('HTX 2021')).headerRows).toEqual([2]);
    });
  });

  it('should leave alone what was chosen for other sheets', async () => {
    const workbook = workbookOf();
    const other = workbook.addSheet('DS khác');
    ROWS.forEach((cells, row) => cells.forEach((value, column) => other.setCell(row, column, { value, style: 0 })));
    await withSession(workbook, async () => {
      await saveMapping({ sheet: SHEET, headerRow: 1 });
      await saveMapping({ sheet: 'DS khác', headerRow: 1 });

      await forgetMapping(SHEET);

      expect(await saved()).toMatchObject([{ sheet: 'DS khác' }]);
      expect((await found('DS khác')).headerRows).toEqual([1]);
    });
  });
});
