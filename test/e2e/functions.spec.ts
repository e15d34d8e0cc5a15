import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launch } from './support/launch';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(120_000);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SHEET = 'Kế hoạch 2020';

/** One workbook from the first formula to the saved file, opened again: each test builds on those before it. */
describe('custom functions in the workbench', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser);
    await workbench.startPane();
    await workbench.tab(SHEET).click();
    await workbench.tab(SHEET).and(workbench.page.locator('[aria-selected="true"]')).waitFor();
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  const shows = (address: string, text: string) =>
    workbench.cell(address).getByText(text, { exact: true }).waitFor({ timeout: 10_000 });

  it('should compute scalars', async () => {
    await workbench.type('J2', '16');
    await workbench.type('K2', '20');
    await workbench.type('L2', '=HTX.RATING(J2,K2)');
    await workbench.type('M2', '=HTX.REMAINING(J2,K2)');

    await shows('L2', 'Chậm tiến độ');
    await shows('M2', '4');
  });

  it('should compute a range', async () => {
    await workbench.type('J3', '19');
    await workbench.type('K3', '24');
    await workbench.type('L4', '=HTX.REMAINING(J2:J3,K2:K3)');

    await shows('L4', '4');
    await shows('L5', '5');
  });

  it('should show an error with its message, in Vietnamese', async () => {
    await workbench.type('J6', '=HTX.GROWTH(16,0)');
    await workbench.type('J7', '=HTX.NUMBER("mười")');

    await shows('J6', '#N/A');
    await shows('J7', '#VALUE!');
    expect(await workbench.cell('J6').getAttribute('title')).toContain('cùng kỳ');
    expect(await workbench.cell('J7').getAttribute('title')).toContain('mười');
  });

  it('should compute again when an input changes, the spilled cells too', async () => {
    await workbench.type('J2', '19');

    await shows('M2', '1');
    await shows('L4', '1');

    await workbench.type('J3', '17');

    await shows('L5', '7');
  });

  it('should keep values and formulas in a saved file, and compute on when it is opened again', async () => {
    // Arrange
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
    ]);
    const buffer = readFileSync(await download.path());

    // Act
    await workbench.choose({ name: 'mo-lai.xlsx', mimeType: XLSX, buffer });
    await workbench.page.locator('#file-name').getByText('mo-lai.xlsx').waitFor();
    await workbench.tab(SHEET).click();

    // Assert
    await shows('L2', 'Chậm tiến độ');
    await shows('M2', '1');
    await shows('L5', '7');
    await shows('J6', '#N/A');

    await workbench.type('J2', '20');

    await shows('L2', 'Đạt kế hoạch');
    await shows('M2', '0');

    await workbench.type('J3', '21');

    await shows('L5', '3');
  });

  it('should have met no error and left nobody unanswered', async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.hostFailures()).toEqual([]);
  });
});
