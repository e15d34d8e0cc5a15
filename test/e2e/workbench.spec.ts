import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readXlsx } from '../../src/workbench/workbook/xlsx/readXlsx';
import type { Worksheet } from '../../src/workbench/workbook/Worksheet';
import { FIGURES, REPORT_SHEET } from './support/figures';
import { launch } from './support/launch';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(120_000);

describe('the workbench over http', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser);
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  it('should show the sample with its sheets and values beside the pane', async () => {
    await workbench.tab('DS HTX').waitFor();
    await workbench.startPane();
    await workbench.pane.getByText('DS HTX').first().waitFor();
    await workbench.screenshot('sample');
  });

  it('should write the report when the button is clicked, and go to its sheet', async () => {
    await workbench.ribbonButton('Tạo báo cáo').click();
    await workbench.page.getByRole('tab', { name: REPORT_SHEET, selected: true }).waitFor();
    await workbench.settled();
    await workbench.screenshot('report');
    for (const [label, ...texts] of FIGURES) {
      const row = await workbench.row(label);
      expect(row).toEqual(expect.arrayContaining(texts));
    }
  });

  it('should compute a typed custom function in the add-in', async () => {
    await workbench.tab('Kế hoạch 2020').click();
    await workbench.type('J2', '=HTX.PROGRESS(16,20)');
    await workbench.cell('J2').getByText('80%').waitFor();
    await workbench.type('J3', '=HTX.PROGRESS({16;10};{20;20})');
    // It spills; as in Excel, the format stays with the cell that was typed into.
    await workbench.cell('J3').getByText('80%').waitFor();
    await workbench.cell('J4').getByText('0,5').waitFor();
  });

  it('should tell why a custom function gives no number', async () => {
    await workbench.type('J6', '=HTX.PROGRESS(16,0)');
    await workbench.cell('J6').getByText('#N/A').waitFor();
    expect(await workbench.cell('J6').getAttribute('title')).toContain('kế hoạch');
  });

  it('should save a file that opens again with the same figures', async () => {
    // Act
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
    ]);
    // Assert
    const saved = readXlsx(readFileSync(await download.path()), { fileName: download.suggestedFilename() });
    const sheet = saved.sheetByName(REPORT_SHEET);
    expect(sheet && valueBeside(sheet, 'Thành lập mới HTX')).toEqual(expect.arrayContaining([20, 16, 0.8]));
    expect(sheet && valueBeside(sheet, 'Quỹ quay vòng phát triển HTX: số tiền')).toContain(4600);
    expect(saved.sheetByName('Kế hoạch 2020')?.cell(1, 9)).toMatchObject({
      value: 0.8,
      formula: '=HTX.PROGRESS(16,20)',
    });
  });

  it('should have met no error and left nobody unanswered', async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.hostFailures()).toEqual([]);
  });
});

/** The values of the row in which a text contains `label`. */
function valueBeside(sheet: Worksheet, label: string): unknown[] | undefined {
  for (const [, cells] of sheet.entries()) {
    const values = cells.map(([, cell]) => cell.value);
    if (values.some((value) => typeof value === 'string' && value.includes(label))) return values;
  }
  return undefined;
}
