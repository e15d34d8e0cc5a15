import { createReport } from '../../../src/excel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { createUniverCalculator } from '../../../src/workbench/workbook/calculation/univerCalculator';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { withSession } from './support/withSession';

const TODAY = { year: 2020, month: 7, day: 3 };
const NAME = 'Sơ kết 6T-2020';

describe('the chart in the report', () => {
  it('should be a native bar chart over the cells of the sheet under its real name, and survive the file', async () => {
    const workbook = buildSample();
    await withSession(workbook, () => createReport({ today: TODAY }), { calculator: createUniverCalculator });

    for (const one of [workbook, readXlsx(writeXlsx(workbook))]) {
      const sheet = one.sheetByName(NAME);
      expect(sheet?.charts).toHaveLength(1);
      const chart = sheet?.charts[0];
      expect(chart).toMatchObject({
        type: 'BarClustered',
        title: { text: 'Tỷ lệ hoàn thành kế hoạch năm', visible: true },
        legend: { visible: false },
        font: { name: 'Times New Roman' },
        axes: {
          category: { reversed: true },
          value: { minimum: 0, maximum: 1.25, majorUnit: 0.25, numberFormat: '0%' },
        },
        series: [{ name: '% kế hoạch', hasDataLabels: true }],
      });
      const [series] = chart?.series ?? [];
      const rows = /^='Sơ kết 6T-2020'!\$C\$(\d+):\$C\$(\d+)$/.exec(series?.values ?? '');
      const [first, last] = [Number(rows?.[1]), Number(rows?.[2])];
      expect(series?.categories).toBe(`='Sơ kết 6T-2020'!$B$${first}:$B$${last}`);
      const values = Array.from({ length: last - first + 1 }, (_, index) => sheet?.value(first - 1 + index, 2));
      expect(values).toEqual([0.8, 0.5, 1]);
    }
  });

  it('should stand once after the report was written again', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      await createReport({ today: TODAY });
    });

    expect(workbook.sheets.map(({ charts }) => charts.length).filter((count) => count > 0)).toEqual([1]);
  });
});
