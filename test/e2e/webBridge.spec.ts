import type { Browser } from 'playwright-core';
import { FIGURES, REPORT_SHEET } from './support/figures';
import { launch } from './support/launch';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(120_000);

describe('the workbench over https, with nothing injected into the add-in', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser, { https: true });
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  it('should give the pane the scripts of the add-in and office.js alone', async () => {
    await workbench.startPane();
    const scripts = await workbench.pane
      .locator('script[src]')
      .evaluateAll((all) => all.map((script) => new URL((script as HTMLScriptElement).src).pathname));
    expect(scripts.some((path) => path.includes('pane-bridge'))).toBe(false);
    expect(scripts).toContain('/office-js/office.js');
  });

  it('should write the article’s figures from the button in the pane', async () => {
    await workbench.pane.getByRole('tab', { name: 'Báo cáo' }).click();
    await workbench.pane.getByRole('button', { name: 'Tạo báo cáo' }).click();
    await workbench.page.getByRole('tab', { name: REPORT_SHEET, selected: true }).waitFor();
    await workbench.settled();
    for (const [label, ...texts] of FIGURES) {
      expect(await workbench.row(label)).toEqual(expect.arrayContaining(texts));
    }
  });

  it('should compute a typed custom function over the message path', async () => {
    await workbench.tab('Kế hoạch 2020').click();
    await workbench.type('J2', '=HTX.PROGRESS(16,20)');
    await workbench.cell('J2').getByText('80%').waitFor();
  });

  it('should have met no error and left nobody unanswered', async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.hostFailures()).toEqual([]);
  });
});
