import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { FIGURES, REPORT_SHEET } from './support/figures';
import { launch } from './support/launch';
import { REGISTER, SPOILT, UNKNOWN_HEADER, untidyHalfYear } from './support/untidyHalfYear';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(300_000);

const REASON = 'Đang kết nạp thêm thành viên';
const MAPPED = `Cột ${UNKNOWN_HEADER.column} là`;

/** A new user's half-year, from the untidy workbook to the file that is sent: each test builds on those before it. */
describe('the half-year of a new user', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  let fileName: string;
  let saved: Buffer;
  beforeAll(async () => {
    browser = await launch();
    const opened = untidyHalfYear();
    fileName = opened.fileName;
    workbench = await WorkbenchPage.open(browser, { opened });
    await workbench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  const button = (name: string | RegExp): Locator => workbench.pane.getByRole('button', { name });
  const open = (place: string): Promise<void> => workbench.pane.getByRole('tab', { name: place }).click();
  const see = (text: string | RegExp): Promise<void> => workbench.pane.getByText(text).first().waitFor();
  const search = (words: string): Promise<void> => workbench.pane.getByRole('searchbox').fill(words);
  const openPage = async (entry: string): Promise<void> => {
    await button('Hướng dẫn và cài đặt').click();
    await button(entry).click();
  };
  const value = (row: number, column: number): Promise<unknown> =>
    workbench.page.evaluate(([name, r, c]) => window.htx?.host.workbook.sheetByName(name)?.value(r - 1, c - 1), [
      REGISTER,
      row,
      column,
    ] as const);
  const picture = async (name: string): Promise<void> => {
    await workbench.settled();
    await workbench.screenshot(`journey-${name}`);
  };

  it('should say what HTX does and read the workbook when the user wants their own', async () => {
    await button('Dùng sổ của tôi').waitFor();
    await picture('1-welcome');
    await button('Dùng sổ của tôi').click();

    await see(/^Nhận ra 6 trong 6 sheet/);
    await picture('2-sheets');
    // The column that HTX does not know is missed, with what follows from that.
    await see(/Thiếu cột “Ngày thành lập/);
  });

  it('should take the column that the user points out', async () => {
    const card = workbench.pane.getByRole('listitem').filter({ hasText: REGISTER }).first();
    await card.getByRole('button', { name: 'Sửa cách đọc' }).click();
    await card.getByLabel(MAPPED).selectOption('founded_date');
    await picture('3-columns');
    await card.getByRole('button', { name: 'Lưu cách đọc' }).click();

    await see(/^Nhận ra 6 trong 6 sheet/);
    await workbench.pane.getByText(/Thiếu cột “Ngày thành lập/).waitFor({ state: 'detached' });
    await picture('4-mapped');
  });

  it('should find what is wrong', async () => {
    await button('Tiếp: kiểm tra').click();
    await workbench.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();

    await see(/^Tìm thấy \d+ vấn đề/);
    await picture('5-issues');
    for (const cell of Object.keys(SPOILT)) {
      await search(cell);
      await see(new RegExp(`ô ${cell}$`));
    }
    await button('Bỏ lọc').click();
  });

  it('should leave out an issue for the reason that the user gives', async () => {
    await button(/ô H14$/).click();
    await button('Bỏ qua…').click();
    await workbench.pane.getByLabel(/^Vì sao bỏ qua/).fill(REASON);
    await picture('6-ignore');
    await button('Bỏ qua vấn đề này').click();

    await see('1 vấn đề đã bỏ qua');
    await picture('7-ignored');
  });

  it('should mend one cell, then everything that is safe, and take the first step back', async () => {
    await search('B10');
    await button(/ô B10$/).click();
    await button('Sửa ô này').click();
    await see(/^Đã sửa 1 ô/);
    await workbench.settled();
    await button('Bỏ lọc').click();
    expect(await value(10, 2)).toBe(String(await value(10, 2)).normalize('NFC'));

    await button(/^Sửa 3 ô an toàn/).click();
    await button('Đồng ý sửa').waitFor();
    await picture('8-preview');
    await button('Đồng ý sửa').click();
    await see(/^Đã sửa 3 ô/);
    await workbench.settled();
    await picture('9-fixed');
    expect(String(await value(6, 2))).toMatch(/^HTX .*\S$/);

    await openPage('Các lần sửa');
    await button(/^Hoàn tác: /)
      .last()
      .click();
    await see('Đã trả lại 1 ô.');
    await workbench.settled();
    await picture('10-undone');
    expect(await value(10, 2)).toBe(String(await value(10, 2)).normalize('NFD'));
    expect(String(await value(6, 2))).toMatch(/^HTX .*\S$/);
    await button('Quay lại').click();
  });

  it('should set what was reached against the plan', async () => {
    await open('Kế hoạch');

    await see('16 / 20 HTX');
    await see('10 / 20 THT');
    await picture('11-plan');
  });

  it('should preview the report and copy its words', async () => {
    await button('Tiếp: báo cáo').click();
    const copy = button('Sao chép lời văn');
    await copy.waitFor();
    await picture('12-report');
    await copy.click();
    await button('Đã sao chép').waitFor();

    const words = await workbench.paneFrame().evaluate(() => navigator.clipboard.readText());
    expect(words).toMatch(/16\s?(\/\s?20 )?.*80%/s);
    expect(words.length).toBeGreaterThan(300);
  });

  it('should write the report into the workbook', async () => {
    await button('Tạo báo cáo').click();
    await see(`Đã ghi sheet “${REPORT_SHEET}”.`);
    await picture('13-written');
    await button('Đi tới sheet').click();
    await workbench.page.getByRole('tab', { name: REPORT_SHEET, selected: true }).waitFor();

    await picture('14-sheet');
    for (const [label, ...texts] of FIGURES) {
      expect(await workbench.row(label)).toEqual(expect.arrayContaining(texts));
    }
  });

  it('should speak English when asked to, and save the file', async () => {
    await openPage('English');
    await workbench.pane.getByRole('tab', { name: 'Report' }).waitFor();
    await picture('15-english');
    await workbench.settled();
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
    ]);
    saved = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe(fileName);
  });

  it('should have everything again when the file is opened another day', async () => {
    // Arrange: the same machine, the pane loaded anew.
    await workbench.choose({ name: fileName, mimeType: 'application/octet-stream', buffer: saved });
    await workbench.pane.getByRole('tab', { name: 'Check' }).waitFor();
    await picture('16-reopened');
    // The language was kept; back to the user's own.
    await workbench.pane.getByRole('button', { name: 'Help and settings' }).click();
    await workbench.pane.getByRole('button', { name: 'Tiếng Việt' }).click();

    // The columns as they were confirmed.
    await see(/^Nhận ra 6 trong 7 sheet/);
    const card = workbench.pane.getByRole('listitem').filter({ hasText: REGISTER }).first();
    await card.getByRole('button', { name: 'Sửa cách đọc' }).click();
    await card.locator('option[value="founded_date"]').first().waitFor({ state: 'attached' });
    expect(await card.getByLabel(MAPPED).inputValue()).toBe('founded_date');
    await picture('17-mapping-kept');

    // What was ignored, and why.
    await open('Kiểm tra');
    await workbench.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await see(/^Tìm thấy \d+ vấn đề/);
    await see('1 vấn đề đã bỏ qua');
    await workbench.pane.getByText('1 vấn đề đã bỏ qua').click();
    await see(new RegExp(REASON));
    await picture('18-ignored-kept');

    // Both steps of the fixes, one of them taken back.
    await openPage('Các lần sửa');
    await see('Đã hoàn tác');
    expect(await button(/^Hoàn tác: /).count()).toBe(1);
    await picture('19-history-kept');
    await button('Quay lại').click();

    // The report's sheet.
    await workbench.tab(REPORT_SHEET).click();
    await workbench.settled();
    for (const [label, ...texts] of FIGURES) {
      expect(await workbench.row(label)).toEqual(expect.arrayContaining(texts));
    }
    await picture('20-report-kept');
  });

  it('should have met no error and left nobody unanswered', async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.hostFailures()).toEqual([]);
  });
});
