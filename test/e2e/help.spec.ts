import type { Browser, Page } from 'playwright-core';
import { launch } from './support/launch';
import { accessibilityProblems, layoutProblems } from './support/paneChecks';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(120_000);

describe('the help page', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  let help: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser, { viewport: { width: 900, height: 700 } });
    await workbench.startPane();
    workbench.context.on('page', (page) => {
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    });
    await workbench.pane.getByRole('button', { name: 'Hướng dẫn và cài đặt' }).click();
    const opened = workbench.context.waitForEvent('page');
    await workbench.pane.getByRole('link', { name: 'Trợ giúp (cửa sổ mới)' }).click();
    help = await opened;
    await help.getByRole('heading', { level: 1, name: 'Trợ giúp HTX' }).waitFor();
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  it('should leave the pane as it is', async () => {
    expect(await workbench.pane.getByRole('tab', { name: 'Sổ' }).isVisible()).toBe(true);
    expect(await workbench.hostFailures()).toEqual([]);
  });

  it.each([320, 160, 1280])('should be readable at a width of %i pixels', async (width) => {
    await help.setViewportSize({ width, height: 800 });
    expect(await layoutProblems(help.mainFrame())).toEqual([]);
    await help.screenshot({ path: `test-results/help-${width}.png`, fullPage: true });
  });

  it.each(['light', 'dark'] as const)('should be accessible in the %s scheme', async (colorScheme) => {
    await help.setViewportSize({ width: 320, height: 800 });
    await help.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(help.mainFrame())).toEqual([]);
    await help.screenshot({ path: `test-results/help-${colorScheme}.png`, fullPage: true });
  });

  it('should lead to the English half, and to the page for older versions', async () => {
    await help.getByRole('link', { name: 'English below' }).click();
    expect(new URL(help.url()).hash).toBe('#english');
    expect(complaints).toEqual([]);
    await help.getByRole('link', { name: 'what to do there' }).click();
    await help.getByRole('heading', { name: 'Bản Excel này chưa chạy được HTX' }).waitFor();
  });
});
