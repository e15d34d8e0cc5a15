import { registerSizes } from '../../../src/core/register/registerSizes';
import { halfYear } from '../../../src/core/plan/period';
import { updateState } from '../../../src/excel';
import { STATE_NAMESPACE } from '../../../src/excel/state/partXml';
import { connectToExcel } from '../../../src/taskpane/port/connectToExcel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { removeSheet } from '../../../src/workbench/workbook/structure/removeSheet';
import { renameSheet } from '../../../src/workbench/workbook/structure/renameSheet';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { withSession } from '../excel/support/withSession';

const today = { year: 2020, month: 7, day: 10 };

/** A state as an HTX that kept no lengths has written it. */
function withOldState(lastCheck: string): Workbook {
  const workbook = buildSample();
  const xml =
    `<htx xmlns="${STATE_NAMESPACE}" version="1" saved="2020-07-03T00:00:00.000Z">` +
    `<section name="lastCheck">${lastCheck}</section></htx>`;
  workbook.customXmlParts.push({ id: '{1}', xml });
  return workbook;
}

describe('what HTX did last in a workbook', () => {
  it('should be nothing in one that is new to it', async () => {
    await withSession(buildSample(), async () => {
      expect(await connectToExcel().readLastWork!()).toEqual({});
    });
  });

  it('should be how long each register was at the last check, after the file was closed as well', async () => {
    const workbook = buildSample();
    let sizes: ReturnType<typeof registerSizes> = [];
    await withSession(workbook, async () => {
      const { sheets } = await connectToExcel().check({ today, language: 'vi' });
      sizes = registerSizes(sheets);
    });
    expect(sizes.length).toBeGreaterThan(4);

    await withSession(readXlsx(writeXlsx(workbook)), async () => {
      const { checked, registers } = await connectToExcel().readLastWork!();
      expect(checked).toBeGreaterThan(0);
      expect(registers).toEqual(sizes);
    });
  });

  it('should follow a sheet that is renamed, and a report as well', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      const port = connectToExcel();
      await port.check({ today, language: 'vi' });
      const { sheetName } = await port.createReport({ today });
      const [register] = (await port.readLastWork!()).registers!;
      renameSheet(workbook, workbook.sheetByName(register!.sheet)!, 'HTX 2020');
      renameSheet(workbook, workbook.sheetByName(sheetName)!, 'Sơ kết gửi UBND');

      const { registers, report } = await port.readLastWork!();

      expect(registers![0]).toEqual({ ...register, sheet: 'HTX 2020' });
      expect(report?.sheet).toBe('Sơ kết gửi UBND');
    });
  });

  it('should name no report whose sheet was deleted, and no older one for the latest', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      const port = connectToExcel();
      await port.createReport({ today, period: halfYear(2019, 2) });
      const { sheetName } = await port.createReport({ today });
      expect((await port.readLastWork!()).report?.sheet).toBe(sheetName);

      removeSheet(workbook, workbook.sheetByName(sheetName)!);

      const { report } = await port.readLastWork!();
      expect(report).toEqual({ time: expect.any(Number) });
    });
  });

  it('should be that of the sheet itself where it took the name of one that is gone', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      const port = connectToExcel();
      const { sheets } = await port.check({ today, language: 'vi' });
      const [first, second] = registerSizes(sheets);
      const [taking, gone] = [first!, second!].map(({ sheet }) => workbook.sheetByName(sheet)!);
      removeSheet(workbook, gone!);
      renameSheet(workbook, taking!, second!.sheet);

      const { registers } = await port.readLastWork!();

      const claims = registers!.filter(({ sheet }) => sheet === second!.sheet);
      expect(claims.map(({ rows }) => rows)).toEqual([second!.rows, first!.rows]);
    });
  });

  it('should be the day alone where an older HTX has kept no lengths', async () => {
    const time = '2020-01-05T02:00:00.000Z';
    await withSession(withOldState(`{"time":"${time}","prints":["a1"]}`), async () => {
      const port = connectToExcel();
      expect(await port.readLastWork!()).toEqual({ checked: Date.parse(time) });

      const { since } = await port.check({ today, language: 'vi' });

      expect(since).toMatchObject({ time: Date.parse(time), solved: 1 });
      expect((await port.readLastWork!()).registers).toBeDefined();
    });
  });

  it('should be nothing where what was kept cannot be believed', async () => {
    const lastCheck = '{"time":"","prints":[],"registers":[{"sheetId":"1","sheet":"A","role":"groups","rows":-4}]}';
    await withSession(withOldState(lastCheck), async () => {
      expect(await connectToExcel().readLastWork!()).toEqual({});
      await updateState('settings', (settings) => ({ ...settings, language: 'vi' }));
      expect(await connectToExcel().readLastWork!()).toEqual({});
    });
  });
});
