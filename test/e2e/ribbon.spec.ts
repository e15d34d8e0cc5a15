import type { Browser } from 'playwright-core';
import { REPORT_SHEET } from './support/figures';
import { launch } from './support/launch';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(120_000);

/** The ribbon beside a pane that is closed: the add-in runs on without it. */
describe('the ribbon while the pane is closed', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  const pane = () => workbench.page.locator('#pane');
  const isShown = () => pane().waitFor({ state: 'visible' });
  const isHidden = () => pane().waitFor({ state: 'hidden' });
  const close = async (): Promise<void> => {
    await workbench.page.getByRole('button', { name: 'Đóng bảng HTX' }).click();
    await isHidden();
  };
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser);
    await workbench.startPane();
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  it('should close the pane with its button and open it with “Mở bảng HTX”, as it was', async () => {
    await workbench.pane.getByRole('tab', { name: 'Kế hoạch' }).click();
    await close();

    await workbench.ribbonButton('Mở bảng HTX').click();

    await isShown();
    await workbench.pane.getByRole('tab', { name: 'Kế hoạch', selected: true }).waitFor();
  });

  it('should write the report, leave the pane closed, and say so when it is opened', async () => {
    await close();

    await workbench.ribbonButton('Tạo báo cáo').click();

    await workbench.page.getByRole('tab', { name: REPORT_SHEET, selected: true }).waitFor();
    await workbench.settled();
    expect(await pane().isVisible()).toBe(false);
    await workbench.ribbonButton('Mở bảng HTX').click();
    await workbench.pane.getByText(`Đã ghi sheet “${REPORT_SHEET}”.`).first().waitFor();
    await workbench.screenshot('ribbon-reported');
  });

  it('should open the pane for a check and show what was found', async () => {
    await close();

    await workbench.ribbonButton('Kiểm tra').click();

    await isShown();
    await workbench.pane.getByRole('tab', { name: /Kiểm tra/, selected: true }).waitFor();
    await workbench.pane.getByRole('heading', { name: 'Kiểm tra dữ liệu' }).waitFor();
    await workbench.pane
      .getByText(/lỗi|cảnh báo/i)
      .first()
      .waitFor();
    await workbench.screenshot('ribbon-checked');
  });

  it('should hide and show the pane when the add-in asks for it', async () => {
    const frame = workbench.paneFrame();

    await frame.evaluate(() => Office.addin.hide());
    await isHidden();
    await frame.evaluate(() => Office.addin.showAsTaskpane());
    await isShown();

    await workbench.pane.getByRole('heading', { name: 'Kiểm tra dữ liệu' }).waitFor();
  });

  it('should say on the pane, which it opens, why no report could be written', async () => {
    await close();
    await workbench.page.evaluate(() => {
      window.htx!.host.workbook.protection = { password: true };
    });

    await workbench.ribbonButton('Tạo báo cáo').click();

    await isShown();
    await workbench.pane.getByRole('alert').filter({ hasText: 'Cấu trúc của sổ đang được bảo vệ' }).waitFor();
  });

  it('should have met no error and left nobody unanswered', async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.hostFailures()).toEqual([]);
  });
});
