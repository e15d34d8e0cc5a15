import { createReport, previewReport } from '../../../src/excel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { createUniverCalculator } from '../../../src/workbench/workbook/calculation/univerCalculator';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const TODAY = { year: 2020, month: 7, day: 3 };
const NAME = 'Sơ kết 6T-2020';

describe('the changes in the preview', () => {
  it('should be those against the sheet that is there, and be read without a change', async () => {
    const workbook = buildSample();
    await withSession(
      workbook,
      async () => {
        // Arrange
        expect((await previewReport({ today: TODAY })).changes).toBeUndefined();
        await createReport({ today: TODAY });
        expect((await previewReport({ today: TODAY })).changes).toEqual([]);
        const sheet = workbook.sheetByName(NAME);
        const row = [...(sheet?.entries() ?? [])].find(([, cells]) =>
          cells.some(([, c]) => c.value === 'Thành lập mới HTX'),
        );
        sheet?.setCell(row?.[0] ?? 0, 4, { value: 12, style: 0 });
        const before = modelOf(workbook);

        // Act
        const { changes } = await previewReport({ today: TODAY, manual: { works: 31 } });

        // Assert
        expect(changes).toEqual([
          { id: 'new-cooperatives', label: 'Thành lập mới HTX', before: '12', after: '16' },
          { id: 'works', label: 'Hỗ trợ xây dựng công trình cơ sở hạ tầng', before: '29', after: '31' },
        ]);
        expect(modelOf(workbook)).toEqual(before);
      },
      { calculator: createUniverCalculator },
    );
  });

  it("should be absent beside a sheet of the user's own", async () => {
    const workbook = buildSample();
    workbook.addSheet(NAME).setCell(0, 0, { value: 'của tôi', style: 0 });
    await withSession(workbook, async () => {
      expect((await previewReport({ today: TODAY })).changes).toBeUndefined();
    });
  });
});
