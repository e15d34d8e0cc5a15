import type { Browser } from 'playwright-core';
import { REPORT_SHEET } from './support/figures';
import { Keyboard } from './support/Keyboard';
import { launch } from './support/launch';
import { untidyHalfYear } from './support/untidyHalfYear';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(300_000);

/** The half-year without a mouse: each test builds on those before it. */
describe('the pane by keyboard only', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  let keys: Keyboard;
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser, {
      opened: untidyHalfYear(),
      viewport: { width: 900, height: 800 },
    });
    await workbench.pane.getByRole('button', { name: 'Dùng sổ của tôi' }).waitFor();
    keys = new Keyboard(workbench);
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });
  /** After each test the keyboard is somewhere, and was all the time. */
  afterEach(() => expect(keys.complaints.splice(0)).toEqual([]));

  const see = (text: string | RegExp): Promise<void> => workbench.pane.getByText(text).first().waitFor();
  const enter = async (name: string | RegExp): Promise<void> => {
    await keys.tabTo(name);
    await keys.press('Enter');
  };

  it('should begin', async () => {
    await keys.enterPane();
    await enter('Dùng sổ của tôi');
    await see(/^Nhận ra 6 trong 6 sheet/);
    await keys.check('the reading');
  });

  it('should tell which column is which', async () => {
    await enter('Sửa cách đọc');
    await keys.tabTo(/^Cột D là/);
    await keys.choose('Ngày thành lập');
    await enter('Lưu cách đọc');
    await see(/^Nhận ra 6 trong 6 sheet/);
    await workbench.pane.getByText(/Thiếu cột “Ngày thành lập/).waitFor({ state: 'detached' });
    await keys.check('the columns were saved');
  });

  it('should go from place to place by arrow keys', async () => {
    const { role } = await keys.tabTo('Sổ', true);
    expect(role).toBe('tab');
    expect((await keys.press('ArrowRight'))?.name).toMatch(/^Kiểm tra/);
    expect((await keys.press('End'))?.name).toBe('Báo cáo');
    expect((await keys.press('Home'))?.name).toBe('Sổ');
    expect((await keys.press('ArrowRight'))?.name).toMatch(/^Kiểm tra/);
    await workbench.pane.getByRole('heading', { name: 'Kiểm tra dữ liệu' }).waitFor();
  });

  it('should check, walk through the issues and open one', async () => {
    await enter('Kiểm tra');
    await see(/^Tìm thấy \d+ vấn đề/);
    await keys.check('the check');

    // One stop of Tab for the whole list; arrows move in it.
    await keys.tabTo(/^Lỗi\. /);
    const first = await keys.press('ArrowDown');
    expect((await keys.press('ArrowUp'))?.name).not.toBe(first?.name);
    await keys.press('End');
    await keys.press('Home');
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await see('Vì sao quan trọng?');
  });

  it('should give up and give a reason, and be where it was', async () => {
    await enter('Bỏ qua…');
    expect((await keys.focus())?.role).toBe('input');
    await keys.press('Escape');
    expect((await keys.focus())?.name).toBe('Bỏ qua…');
    await keys.press('Enter');
    await workbench.page.keyboard.type('Đã báo xã');
    await keys.press('Enter');
    await see('1 vấn đề đã bỏ qua');
    await keys.check('an issue was ignored');
  });

  it('should mend what is safe and take it back', async () => {
    await enter(/^Sửa \d+ ô an toàn/);
    await enter('Đồng ý sửa');
    await see(/^Đã sửa \d+ ô/);
    await keys.check('the fixes');

    await keys.tabTo('Hướng dẫn và cài đặt', true);
    await keys.press('Enter');
    await enter('Các lần sửa');
    await workbench.pane.getByRole('heading', { name: 'Các lần sửa' }).waitFor();
    await enter(/^Hoàn tác: /);
    await see(/^Đã trả lại/);
    await keys.check('the step was taken back');
    expect((await keys.press('Escape'))?.name).toBe('Hướng dẫn và cài đặt');
  });

  it('should close the menu by Escape and stay on its button', async () => {
    await keys.press('Enter');
    await keys.press('Tab');
    expect((await keys.press('Escape'))?.name).toBe('Hướng dẫn và cài đặt');
  });

  it('should go on to the plan and the report, and write it', async () => {
    await enter('Tiếp: kế hoạch');
    await see('16 / 20 HTX');
    await keys.check('the plan');
    await enter('Tiếp: báo cáo');
    await workbench.pane.getByRole('button', { name: 'Sao chép lời văn' }).waitFor();
    await keys.check('the preview');
    await enter('Tạo báo cáo');
    await see(`Đã ghi sheet “${REPORT_SHEET}”.`);
    await keys.check('the report was written');
    await enter('Đi tới sheet');
    await workbench.page.getByRole('tab', { name: REPORT_SHEET, selected: true }).waitFor();
  });

  it('should have met no error', async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.hostFailures()).toEqual([]);
  });
});
