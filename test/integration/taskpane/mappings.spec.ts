import { goTo, readState, recogniseWorkbook, updateState } from '../../../src/excel';
import type { Field } from '../../../src/core/register/fields';
import { connectToExcel } from '../../../src/taskpane/port/connectToExcel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { withSession } from '../excel/support/withSession';

const SHEET = 'DS HTX';

/** As Excel closes the file and opens it again. */
const reopened = (workbook: Workbook): Workbook => readXlsx(writeXlsx(workbook));

/** The column of a field as the pane sees it, with how sure it is. */
async function columnOf(field: Field): Promise<{ column: number; header: string; band: string } | undefined> {
  const sheet = (await recogniseWorkbook()).find(({ name }) => name === SHEET);
  const found = sheet?.columns.find((column) => column.field === field);
  return found && { column: found.column, header: found.header, band: found.band };
}

/** Makes the pane read the column of the charter capital as another figure. */
async function chooseAnother(): Promise<number> {
  const { column } = (await columnOf('charter_capital'))!;
  await connectToExcel().mappings!.save({
    sheet: SHEET,
    fields: new Map<number, Field | null>([[column, 'total_capital']]),
  });
  return column;
}

describe('how the user wants a sheet to be read', () => {
  it('should hold at once, and say what does not work any more', async () => {
    await withSession(buildSample(), async () => {
      const column = await chooseAnother();

      const sheet = (await connectToExcel().recognise({})).find(({ name }) => name === SHEET)!;
      expect(sheet.columns.find((one) => one.column === column)).toMatchObject({
        field: 'total_capital',
        band: 'sure',
      });
      expect(sheet.missing).toMatchObject([{ field: 'charter_capital' }]);
    });
  });

  it('should hold after saving and reopening, and follow its column where one is inserted before it', async () => {
    const workbook = buildSample();
    const column = await withSession(workbook, chooseAnother);

    const saved = reopened(workbook);
    await withSession(saved, async () => {
      expect(await columnOf('total_capital')).toMatchObject({ column, band: 'sure' });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('B:B').insert('Right');
        await context.sync();
      });
      expect(await columnOf('total_capital')).toMatchObject({ column: column + 1, band: 'sure' });
    });

    await withSession(reopened(saved), async () => {
      expect(await columnOf('total_capital')).toMatchObject({ column: column + 1, band: 'sure' });
    });
  });

  it('should be recognised anew once it is forgotten, as before the choice', async () => {
    await withSession(buildSample(), async () => {
      const before = await recogniseWorkbook();
      await chooseAnother();
      expect(await recogniseWorkbook()).not.toEqual(before);

      await connectToExcel().mappings!.forget(SHEET);

      expect(await recogniseWorkbook()).toEqual(before);
    });
  });

  it('should keep the role of a sheet and not touch the others', async () => {
    await withSession(buildSample(), async () => {
      const before = await recogniseWorkbook();
      await connectToExcel().mappings!.save({ sheet: SHEET, role: 'unions' });

      const after = await recogniseWorkbook();
      expect(after.find(({ name }) => name === SHEET)).toMatchObject({ role: 'unions', band: 'sure' });
      expect(after.filter(({ name }) => name !== SHEET)).toEqual(before.filter(({ name }) => name !== SHEET));
    });
  });

  it('should follow its header row where rows are inserted above it', async () => {
    const workbook = buildSample();
    const before = await withSession(workbook, async () => {
      const sheet = (await recogniseWorkbook()).find(({ name }) => name === SHEET)!;
      await connectToExcel().mappings!.save({ sheet: SHEET, headerRow: sheet.headerRows[0]! });
      return sheet;
    });

    const saved = reopened(workbook);
    await withSession(saved, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('1:2').insert('Down');
        await context.sync();
      });
      const sheet = (await recogniseWorkbook()).find(({ name }) => name === SHEET)!;
      expect(sheet.headerRows[0]).toBe(before.headerRows[0]! + 2);
      expect(sheet.dataRows).toEqual(before.dataRows.map((row) => row + 2));
      expect((await readState()).mappings).toMatchObject([{ headerRow: before.headerRows[0] }]);
    });
  });

  it('should read a choice that was kept before the texts of the header row were', async () => {
    await withSession(buildSample(), async () => {
      const { id, headerRows } = await Excel.run(async (context) => {
        const found = (await recogniseWorkbook()).find(({ name }) => name === SHEET)!;
        const own = context.workbook.worksheets.getItem(SHEET).load('id');
        await context.sync();
        return { id: own.id, headerRows: found.headerRows };
      });
      const old = { sheetId: id, sheet: SHEET, role: null, headerRow: headerRows[0]!, columns: [] };
      await updateState('mappings', () => [old]);

      expect((await readState()).mappings).toEqual([old]);
      expect((await recogniseWorkbook()).find(({ name }) => name === SHEET)).toMatchObject({ headerRows });
      await connectToExcel().mappings!.save({ sheet: SHEET, role: 'unions' });
      expect((await readState()).mappings).toEqual([{ ...old, role: 'unions' }]);
    });
  });

  it('should say that a sheet which is not there, or not read, keeps nothing', async () => {
    const workbook = buildSample();
    workbook.addSheet('Trống');
    await withSession(workbook, async () => {
      const { save } = connectToExcel().mappings!;
      for (const sheet of ['Không có', 'Trống']) {
        await expect(save({ sheet, role: 'unions' })).rejects.toMatchObject({
          code: 'unknown-sheet',
          message: expect.stringContaining(`“${sheet}”`) as string,
        });
      }
      expect((await readState()).mappings).toEqual([]);
    });
  });

  it.each([
    ['B7', 'B7'],
    ['C3:D9', 'C3:D9'],
    ['3:4', '3:4'],
    ['C:C', 'C:C'],
  ])('should read what is selected on which sheet: %s', async (selected, address) => {
    const workbook = buildSample();
    workbook.addSheet("Nháp! của 'tôi'");
    await withSession(workbook, async () => {
      for (const sheet of [SHEET, "Nháp! của 'tôi'"]) {
        await goTo(sheet, selected);
        expect(await connectToExcel().readSelection!()).toEqual({ sheet, address });
      }
    });
  });
});
