import { readOtherWorkbook, type Progress } from '../../../src/excel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';

describe('readOtherWorkbook', () => {
  it('should tell how far it has come, to the end', async () => {
    const told: Progress[] = [];
    const { sheets } = await readOtherWorkbook('a.xlsx', writeXlsx(buildSample()), {
      onProgress: (progress) => told.push(progress),
    });
    expect(sheets.length).toBeGreaterThan(3);
    expect(told.every(({ phase }) => phase === 'read')).toBe(true);
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
  });

  it('should stop when it is asked to', async () => {
    const controller = new AbortController();
    const reading = readOtherWorkbook('a.xlsx', writeXlsx(buildSample()), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});
