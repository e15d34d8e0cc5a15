import { createReport, previewReport, readState, recogniseWorkbook, writeSheet } from '../../../src/excel';
import type { SheetLayout } from '../../../src/core/report/SheetLayout';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const TODAY = { year: 2020, month: 7, day: 3 };
const NAME = 'Sơ kết 6T-2020';

const namesOf = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

describe('createReport', () => {
  it("should give the article's figures and write them into the sheet", async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      const summary = await createReport({ today: TODAY });

      const figures = Object.fromEntries(summary.indicators.map(({ id, actual, percent }) => [id, [actual, percent]]));
      expect(figures).toMatchObject({
        surveys: [60, null],
        consultations: [68, null],
        'new-cooperatives': [16, 0.8],
        'new-groups': [10, 0.5],
        'job-fund-amount': [240, null],
        'revolving-fund-projects': [13, null],
        'revolving-fund-amount': [4600, null],
        works: [29, 1],
        'models-surveyed': [9, null],
      });
      const sheet = workbook.sheetByName(summary.sheetName);
      const rows = [...(sheet?.entries() ?? [])].map(([, cells]) =>
        cells.map(([, { value, formula }]) => formula ?? value),
      );
      expect(rows.find((row) => row.includes('Thành lập mới HTX'))).toEqual(expect.arrayContaining([20]));
    });
  });

  it('should change nothing outside the new sheet', async () => {
    const workbook = buildSample();
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });

      const { [NAME]: report, ...rest } = modelOf(workbook);
      expect(report).toBeDefined();
      expect(rest).toEqual(before);
      expect(workbook.names).toEqual([]);
      expect(workbook.activeSheet.name).toBe(NAME);
    });
  });

  it('should take at most 10 syncs, 6 of them besides reading', async () => {
    await withSession(buildSample(), async ({ host }) => {
      await previewReport({ today: TODAY });
      const reading = host.counters.syncs;
      host.counters.reset();

      await createReport({ today: TODAY });

      expect(reading).toBeLessThanOrEqual(4);
      expect(host.counters.syncs - reading).toBeLessThanOrEqual(6);
    });
  });

  it('should take at most 6 syncs besides reading with the counted rows, two more to look before it replaces', async () => {
    await withSession(buildSample(), async ({ host }) => {
      const syncs = async (work: () => Promise<unknown>): Promise<number> => {
        host.counters.reset();
        await work();
        return host.counters.syncs;
      };
      const reading = await syncs(() => previewReport({ today: TODAY }));

      const first = await syncs(() => createReport({ today: TODAY, countedRows: true }));
      const again = await syncs(() => createReport({ today: TODAY, countedRows: true }));

      expect(first - reading).toBeLessThanOrEqual(6);
      expect(again - reading).toBeLessThanOrEqual(8);
    });
  });

  it('should give the page its A4, its margins, its titles and its number', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });

      const page = workbook.sheetByName(NAME)?.pageLayout;
      expect(page).toMatchObject({
        paperSize: 'A4',
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1 },
        headersFooters: { state: 'FirstAndDefault', defaultForAllPages: { centerHeader: '&P' } },
      });
      expect(page?.leftMargin).toBeCloseTo(85.04, 1);
      expect(page?.headersFooters.firstPage.centerHeader).toBe('');
      expect(page?.printTitleRows).not.toBeNull();
      expect(page?.printArea).not.toBeNull();
    });
  });

  it('should replace its own report and keep its place among the tabs', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      workbook.addSheet('Sau báo cáo');
      const names = namesOf(workbook);

      await createReport({ today: TODAY });

      expect(namesOf(workbook)).toEqual(names);
      expect((await readState()).reports).toHaveLength(1);
    });
  });

  it('should know its report again after saving, closing and opening', async () => {
    const workbook = buildSample();
    await withSession(workbook, () => createReport({ today: TODAY }));

    const reopened = readXlsx(writeXlsx(workbook));

    await withSession(reopened, async () => {
      expect((await recogniseWorkbook()).find(({ name }) => name === NAME)).toMatchObject({
        role: 'report',
        dataRows: [],
      });
      await createReport({ today: TODAY });
      expect(namesOf(reopened)).toEqual(namesOf(workbook));
    });
  });

  it('should keep a report that was changed, under another name', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      workbook.sheetByName(NAME)?.setCell(60, 1, { value: 'Ghi chú của tôi', style: 0 });

      await createReport({ today: TODAY });

      expect(namesOf(workbook)).toEqual(expect.arrayContaining([NAME, `${NAME} (bản cũ 1)`]));
      expect(workbook.sheetByName(`${NAME} (bản cũ 1)`)?.value(60, 1)).toBe('Ghi chú của tôi');
      expect(workbook.sheetByName(NAME)?.value(60, 1)).toBeNull();
      expect((await readState()).reports.map(({ sheet }) => sheet)).toEqual([`${NAME} (bản cũ 1)`, NAME]);
    });
  });

  it("should not touch the user's own sheet of that name", async () => {
    const workbook = buildSample();
    workbook.addSheet(NAME.toUpperCase()).setCell(0, 0, { value: 'của tôi', style: 0 });
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });

      const kept = workbook.sheetByName(`${NAME} (bản cũ 1)`.toUpperCase());
      expect(kept?.value(0, 0)).toBe('của tôi');
      expect(workbook.sheetByName(NAME)?.name).toBe(NAME);
    });
  });

  it('should not read its own report as a register, nor count it', async () => {
    await withSession(buildSample(), async () => {
      const first = await createReport({ today: TODAY });
      const second = await createReport({ today: TODAY });

      expect(second).toEqual(first);
      const own = (await recogniseWorkbook()).find(({ name }) => name === NAME);
      expect(own).toMatchObject({ role: 'report', band: 'sure', dataRows: [] });
    });
  });

  it('should remove what a run that broke off has left behind', async () => {
    const workbook = buildSample();
    workbook.addSheet('~HTX đang lập 0az9bx~').setCell(0, 0, { value: 'dở dang', style: 0 });
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });

      expect(namesOf(workbook).filter((name) => name.startsWith('~'))).toEqual([]);
    });
  });

  it('should write one report after the other when the button is pressed twice', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await Promise.all([createReport({ today: TODAY }), createReport({ today: TODAY })]);

      expect(namesOf(workbook).filter((name) => name.includes('Sơ kết') || name.startsWith('~'))).toEqual([NAME]);
    });
  });

  it('should say so when the structure of the workbook is protected', async () => {
    const workbook = buildSample();
    workbook.protection = { password: true };
    await withSession(workbook, async () => {
      await expect(createReport({ today: TODAY })).rejects.toMatchObject({ code: 'workbook-protected' });
      expect(workbook.sheets).toHaveLength(6);
    });
  });

  it('should wait until the user has finished editing a cell', async () => {
    await withSession(buildSample(), async ({ host }) => {
      host.editing = true;
      const report = createReport({ today: TODAY });
      host.editing = false;

      await expect(report).resolves.toMatchObject({ sheetName: NAME });
    });
  });

  it('should stop when it is told to, and leave nothing behind', async () => {
    const workbook = buildSample();
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const stop = new AbortController();
      const report = createReport({
        today: TODAY,
        signal: stop.signal,
        onProgress: ({ phase }) => phase === 'write' && stop.abort(),
      });

      await expect(report).rejects.toMatchObject({ code: 'cancelled' });
      expect(modelOf(workbook)).toEqual(before);
    });
  });
});

describe('writeSheet', () => {
  const layoutOf = (texts: readonly string[], name = 'Thử'): SheetLayout => ({
    name,
    columnWidths: [30],
    blocks: [{ top: 1, left: 1, cells: texts.map((text) => [text]) }],
    merges: [],
    rowHeights: [],
    formats: [],
    freezeRows: 0,
    page: {
      orientation: 'Portrait',
      margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
      printArea: 'A1:A9',
      titleRows: '$1:$1',
    },
  });

  it('should write text as text, whatever it looks like', async () => {
    const texts = ['=1+1', '+84912345678', '-5%', '@x', '1/2', '0100100079', "'quen", '#N/A', 'TRUE', '1.234', '=SUM('];
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await writeSheet(layoutOf(texts), { kind: 'issues' });

      const sheet = workbook.sheetByName('Thử');
      expect(texts.map((_, row) => sheet?.value(row, 0))).toEqual(texts);
      expect(texts.map((_, row) => sheet?.cell(row, 0)?.formula)).toEqual(texts.map(() => undefined));
    });
  });

  it('should cut a name that Excel would not take', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      const { name } = await writeSheet(layoutOf(['x'], "Báo cáo 1/2: 'tình hình' [rất] dài quá đi thôi"), {
        kind: 'report',
      });

      expect(name).toBe("Báo cáo 1-2- 'tình hình' -rất-");
      expect(workbook.sheetByName(name)).toBeDefined();
    });
  });
});
