import { connectToExcel } from '../../../src/taskpane/port/connectToExcel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { createUniverCalculator } from '../../../src/workbench/workbook/calculation/univerCalculator';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { withSession } from '../excel/support/withSession';

const today = { year: 2020, month: 7, day: 10 };
const fileOfSample = (name: string): File => new File([new Uint8Array(writeXlsx(buildSample()))], name);

describe('the report through the pane’s port', () => {
  it('should keep the choices in the file, and preview and write by them when it is opened again', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      const { reportChoices } = connectToExcel();
      await reportChoices!.save({ period: 'Q2-2020', countedRows: true });
      await reportChoices!.save({ definitions: { C: { hidden: ['works'] } } });
    });

    const reopened = readXlsx(writeXlsx(workbook));
    await withSession(reopened, async () => {
      const port = connectToExcel();
      expect(await port.reportChoices!.read()).toMatchObject({
        period: 'Q2-2020',
        countedRows: true,
        definitions: { C: { hidden: ['works'] } },
      });
      const { summary } = await port.preview({ today });
      await port.createReport({ today });

      expect(summary.period.shortLabel).toBe('Q2-2020');
      expect(summary.indicators.map(({ id }) => id)).not.toContain('works');
      expect(reopened.sheets.map(({ name }) => name)).toContain('Dòng đã đếm Q2-2020');
    });
  });

  it('should give the rows behind a figure, and what would change once it is written', async () => {
    const workbook = buildSample();
    await withSession(
      workbook,
      async () => {
        const port = connectToExcel();
        const first = await port.preview({ today });
        const rows = first.rowsBehind('new-cooperatives');
        expect(first.changes).toBeUndefined();
        expect(rows).toHaveLength(16);
        expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(16);
        expect(rows.map(({ row, name }) => workbook.sheetByName('DS HTX')?.value(row - 1, 1) === name)).not.toContain(
          false,
        );
        expect(first.rowsBehind('no such line')).toEqual([]);

        await port.createReport({ today });
        await port.reportChoices!.save({ manual: { surveys: 70 } });
        const { changes, rowsBehind } = await port.preview({ today });

        expect(changes).toEqual([{ id: 'surveys', label: 'Khảo sát đơn vị', before: '60', after: '70' }]);
        expect(rowsBehind('surveys')).toEqual([]);
      },
      { calculator: createUniverCalculator },
    );
  });

  it('should read a workbook from disk, count it along, and name rows by its file', async () => {
    await withSession(buildSample(), async () => {
      const port = connectToExcel();
      const { workbook, tables } = await port.readWorkbookFile!(fileOfSample('Nho Quan.xlsx'));
      expect(workbook.name).toBe('Nho Quan.xlsx');
      expect(tables.map(({ name, role }) => [name, role])).toContainEqual(['DS HTX', 'cooperatives']);

      const { summary, rowsBehind } = await port.preview({ today, others: [workbook] });
      const alone = await port.preview({ today });

      const duplicates = summary.findings?.filter(({ check }) => check === 'duplicate-across-sheets') ?? [];
      expect(duplicates.length).toBeGreaterThan(0);
      expect(alone.summary.findings).toEqual([]);
      const sheets = new Set(summary.indicators.flatMap(({ id }) => rowsBehind(id).map(({ sheet }) => sheet)));
      expect([...sheets]).toContain('DS HTX');
      expect(summary.notes.join('\n')).toContain('“Nho Quan.xlsx”');
    });
  });

  it('should refuse a file that is no workbook with a sentence that names it', async () => {
    await withSession(buildSample(), async () => {
      const { readWorkbookFile } = connectToExcel();

      await expect(readWorkbookFile!(new File(['không phải zip'], 'ghi chú.xlsx'))).rejects.toMatchObject({
        name: 'HtxError',
        message: expect.stringContaining('ghi chú.xlsx') as string,
      });
    });
  });
});
