import { createReport, previewReport, readReportChoices, saveReportChoices } from '../../../src/excel';
import { halfYear } from '../../../src/core/plan/period';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { withSession } from './support/withSession';

const TODAY = { year: 2020, month: 7, day: 3 };
const A_YEAR_AGO = { year: 2019, month: 7, day: 3 };
const OFFER = 'Sheet “Sơ kết 6T-2019” là báo cáo cùng kỳ năm trước: có thể chọn làm số cùng kỳ để so sánh.';

/** A workbook in which HTX wrote the report of the half-year before last. */
async function withEarlierReport(): Promise<Workbook> {
  const workbook = buildSample();
  await withSession(workbook, () =>
    createReport({ today: A_YEAR_AGO, period: halfYear(2019, 1), manual: { surveys: 40, 'new-cooperatives': 14 } }),
  );
  return workbook;
}

const comparisons = async () => {
  const { summary } = await previewReport({ today: TODAY });
  return Object.fromEntries(summary.indicators.map(({ id, comparison }) => [id, comparison]));
};

describe('the report of the year before in the same workbook', () => {
  it('should be offered, and compared with only once it is chosen', async () => {
    await withSession(await withEarlierReport(), async () => {
      const before = await previewReport({ today: TODAY });
      expect(before.reportOfYearBefore).toBe('Sơ kết 6T-2019');
      expect(before.summary.notes).toContain(OFFER);
      expect(before.summary.indicators.every(({ comparison }) => comparison === null)).toBe(true);

      await saveReportChoices({ previousSheets: ['Sơ kết 6T-2019'] });

      const after = await previewReport({ today: TODAY });
      const line = after.summary.indicators.find(({ id }) => id === 'new-cooperatives');
      expect(line).toMatchObject({
        actual: 16,
        comparison: { samePeriod: 14, source: expect.stringMatching(/^sheet “Sơ kết 6T-2019”, dòng \d+$/) as string },
      });
      expect(after.summary.notes).not.toContain(OFFER);
      expect(after.summary.notes).toContain('Số cùng kỳ năm trước lấy từ bảng ở sheet “Sơ kết 6T-2019”.');
    });
  });

  it('should come after typed figures', async () => {
    await withSession(await withEarlierReport(), async () => {
      await saveReportChoices({ previousSheets: ['Sơ kết 6T-2019'], samePeriod: { surveys: 33 } });
      expect(await comparisons()).toMatchObject({
        surveys: { samePeriod: 33, source: 'điền tay' },
        'new-cooperatives': { samePeriod: 14 },
      });
    });
  });

  it('should be found under the name that the user gave it, after saving, closing and opening', async () => {
    const workbook = await withEarlierReport();
    const sheet = workbook.sheetByName('Sơ kết 6T-2019');
    if (!sheet) throw new Error('no report was written');
    await withSession(workbook, async () => {
      await saveReportChoices({ previousSheets: ['Sơ kết 6T-2019'] });
      sheet.name = 'Báo cáo năm ngoái';
      expect((await readReportChoices()).previousSheets).toEqual(['Báo cáo năm ngoái']);
      expect((await previewReport({ today: TODAY })).reportOfYearBefore).toBe('Báo cáo năm ngoái');
      expect(await comparisons()).toMatchObject({ 'new-cooperatives': { samePeriod: 14 } });
    });
  });

  it('should count what the user typed over in it', async () => {
    const workbook = readXlsx(writeXlsx(await withEarlierReport()));
    const sheet = workbook.sheetByName('Sơ kết 6T-2019');
    for (const [row, cells] of sheet?.entries() ?? []) {
      if (cells.some(([, { value }]) => value === 'Thành lập mới HTX')) {
        sheet?.setCell(row, 4, { value: 15, style: 0 });
      }
    }
    await withSession(workbook, async () => {
      await saveReportChoices({ previousSheets: ['Sơ kết 6T-2019'] });
      expect(await comparisons()).toMatchObject({ 'new-cooperatives': { samePeriod: 15 } });
    });
  });

  it('should say why a report of another period gives nothing', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await createReport({ today: A_YEAR_AGO, period: halfYear(2018, 1) });
      await saveReportChoices({ previousSheets: ['Sơ kết 6T-2018'] });
      const { summary, reportOfYearBefore } = await previewReport({ today: TODAY });
      expect(reportOfYearBefore).toBeUndefined();
      expect(summary.notes).toContainEqual(
        expect.stringContaining(
          'Không lấy được số cùng kỳ từ sheet “Sơ kết 6T-2018”: không phải báo cáo 6 tháng đầu năm 2019',
        ),
      );
    });
  });
});
