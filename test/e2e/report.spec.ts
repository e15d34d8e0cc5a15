import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator } from 'playwright-core';
import { buildSample } from '../../src/workbench/sample/buildSample';
import { writeXlsx } from '../../src/workbench/workbook/xlsx/writeXlsx';
import { REPORT_SHEET } from './support/figures';
import { launch } from './support/launch';
import { accessibilityProblems, layoutProblems } from './support/paneChecks';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(240_000);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const YEAR_2020 = { first: 43_831, last: 44_196, days: 365 };

/** The sample as a file beside it: the year before (each day of 2020 one year earlier), or the same rows again. */
function fileOf(name: string, { isYearBefore }: { readonly isYearBefore: boolean }) {
  const workbook = buildSample();
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of [...sheet.entries()]) {
      for (const [column, cell] of cells) {
        const { value } = cell;
        const isDay = typeof value === 'number' && value >= YEAR_2020.first && value <= YEAR_2020.last;
        if (isYearBefore && isDay) sheet.setCell(row, column, { ...cell, value: value - YEAR_2020.days });
      }
    }
  }
  return { name, mimeType: XLSX, buffer: Buffer.from(writeXlsx(workbook)) };
}

/** The report from its options to the Word file: each test builds on those before it. */
describe('the report in the workbench', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser, { viewport: { width: 1000, height: 900 } });
    await workbench.startPane();
    await workbench.resizePane(320, 900);
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  const button = (name: string | RegExp): Locator => workbench.pane.getByRole('button', { name });
  const section = (title: string): Promise<void> =>
    workbench.pane.locator('summary', { hasText: title }).first().click();
  const sheetNames = (): Promise<string[]> =>
    workbench.page.evaluate(() => window.htx!.host.workbook.sheets.map(({ name }) => name));
  const openOptions = async (): Promise<void> => {
    await button('Tùy chọn báo cáo').click();
    await workbench.pane.getByRole('heading', { name: 'Tùy chọn báo cáo' }).waitFor();
  };
  const leaveOptions = async (): Promise<void> => {
    await button('Xong, xem báo cáo').click();
    await button('Tạo báo cáo').waitFor();
    await workbench.settled();
  };

  /** Nothing stands out at 320 px, axe is content in light and in dark; a picture of each. */
  async function look(name: string): Promise<void> {
    const { page } = workbench;
    const problems: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await workbench.settled();
      problems.push(
        ...(await layoutProblems(workbench.paneFrame())),
        ...(await accessibilityProblems(workbench.paneFrame(), colorScheme === 'light' ? 'all' : 'colours')),
      );
      await page.locator('#pane').screenshot({
        path: `test-results/report/${name}-${colorScheme}.png`,
        animations: 'disabled',
      });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    expect(problems).toEqual([]);
  }

  it('should show the plan with a verdict on each card', async () => {
    await workbench.pane.getByRole('tab', { name: 'Kế hoạch' }).click();
    await workbench.pane.getByText(/^So với kế hoạch năm: đạt/).waitFor();
    await look('plan');
  });

  it('should show the report by another template, and by the first again', async () => {
    await workbench.pane.getByRole('tab', { name: 'Báo cáo' }).click();
    await button('Tạo báo cáo').waitFor();
    await openOptions();
    await section('Mẫu báo cáo');
    await workbench.pane.getByRole('radio', { name: /^B\. Phân tổ/ }).check();
    await leaveOptions();
    await workbench.pane.getByRole('region', { name: 'Theo lĩnh vực' }).waitFor();

    await openOptions();
    await section('Mẫu báo cáo');
    await workbench.pane.getByRole('radio', { name: /^C\. / }).check();
    await leaveOptions();
    await workbench.pane.getByText('Mẫu C', { exact: true }).waitFor();
  });

  it('should compare with a workbook of the year before', async () => {
    await openOptions();
    await section('So với cùng kỳ năm trước');
    await workbench.pane
      .getByLabel('Lấy sổ năm trước từ tệp…')
      .and(workbench.pane.locator('input'))
      .setInputFiles(fileOf('Năm 2019.xlsx', { isYearBefore: true }));
    await workbench.pane.getByText(/^DS HTX: Danh sách hợp tác xã/).waitFor();
    await section('Điền tay số cùng kỳ');
    await look('options-compare');
    await leaveOptions();

    await workbench.pane.getByRole('columnheader', { name: '% so với cùng kỳ' }).waitFor();
    // Those of the first half of 2020 a year earlier, and the one that was founded then.
    const row = workbench.pane.getByRole('row').filter({ hasText: 'Thành lập mới HTX' });
    expect(await row.getByRole('cell').allTextContents()).toEqual(expect.arrayContaining(['16', '80%', '17', '94,1%']));
    await look('preview-compared');
  });

  it('should lead from a figure to the rows behind it', async () => {
    await button('Xem các dòng đã đếm: Thành lập mới HTX, 16').click();
    await workbench.pane.getByText('16 dòng ở sheet “DS HTX”').waitFor();
    await button('Tới dòng đầu').click();
    await button('Dòng sau').click();
    await workbench.pane
      .getByText(/Dòng 2 trong 16/)
      .first()
      .waitFor();
    await workbench.settled();
    await look('evidence');

    const [line] = await workbench.pane.locator('[aria-current=true]').allTextContents();
    const row = Number(/dòng (\d+)/.exec(line ?? '')?.[1]);
    const selection = await workbench.page.evaluate(() => {
      const { activeSheet } = window.htx!.host.workbook;
      return [activeSheet.name, activeSheet.selection.row + 1];
    });
    expect(selection).toEqual(['DS HTX', row]);
    await button('Quay lại').click();
    await button('Tạo báo cáo').waitFor();
  });

  it('should lead from a line without a figure to the field to type it in, and back to the figure', async () => {
    const figure = button(/^Vì sao không có số: Xây dựng mô hình/);
    await figure.click();
    await workbench.pane.getByRole('heading', { name: 'Vì sao không có số' }).waitFor();
    await look('gap');
    await button('Điền tay số này').click();
    const field = workbench.pane.getByLabel(/^Số thực hiện điền tay/);
    await field.waitFor();
    expect(await field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await look('gap-typing');

    await button('Quay lại báo cáo').click();
    await button('Tạo báo cáo').waitFor();
    await workbench.settled();
    expect(await figure.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('should hide a line, add one, and count another workbook along', async () => {
    await openOptions();
    await section('Bảng chỉ tiêu');
    await workbench.pane.getByRole('checkbox', { name: 'In dòng: Khảo sát mô hình sản xuất nông nghiệp' }).uncheck();
    await button('Sửa dòng: Khảo sát đơn vị').click();
    await look('options-lines');
    await button('Thôi').click();
    await section('Gộp số liệu từ sổ khác');
    await workbench.pane
      .getByLabel('Thêm sổ từ tệp khác…')
      .and(workbench.pane.locator('input'))
      .setInputFiles(fileOf('Nho Quan.xlsx', { isYearBefore: false }));
    await workbench.pane.getByText('Nho Quan.xlsx').waitFor();
    await section('Sheet các dòng đã đếm');
    await workbench.pane.getByRole('checkbox', { name: 'Kèm sheet liệt kê các dòng đã đếm' }).check();
    await look('options-files');
    await leaveOptions();

    await workbench.pane.getByText(/^Cần xem trước khi in/).waitFor();
    await workbench.pane
      .getByText(/dòng trùng nhau, chỉ tính một lần/)
      .first()
      .waitFor();
    await look('preview-findings');
    await openOptions();
    await section('Gộp số liệu từ sổ khác');
    await button('Bỏ tệp Nho Quan.xlsx').click();
    await leaveOptions();
  });

  it('should write the report with the sheet of counted rows', async () => {
    await button('Tạo báo cáo').click();
    await workbench.pane.getByText(`Đã ghi sheet “${REPORT_SHEET}”.`).first().waitFor();
    await workbench.settled();

    expect(await sheetNames()).toEqual(expect.arrayContaining([REPORT_SHEET, 'Dòng đã đếm 6T-2020']));
  });

  it('should tell what would change in the sheet that is there', async () => {
    await openOptions();
    await section('Bảng chỉ tiêu');
    await button('Sửa dòng: Khảo sát đơn vị').click();
    await workbench.pane.getByLabel(/^Số thực hiện điền tay/).fill('70');
    await button('Lưu dòng').click();
    await leaveOptions();

    const changes = workbench.pane.getByText(`1 dòng sẽ khác sheet “${REPORT_SHEET}” đang có`);
    await changes.click();
    await workbench.pane.getByText('Khảo sát đơn vị: 60 → 70').waitFor();
    await look('changes');
  });

  it('should give the report as a Word file', async () => {
    const downloading = workbench.page.waitForEvent('download');
    await button('Tải tệp Word (.docx)').click();
    const download = await downloading;

    expect(download.suggestedFilename()).toBe(`${REPORT_SHEET}.docx`);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const text = strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/g, '');
    expect(text).toContain('thành lập mới 16 HTX, đạt 80% kế hoạch');
    expect(text).toContain('Cùng kỳ năm trước');
    await workbench.pane.getByText(`Đã đưa tệp “${REPORT_SHEET}.docx” vào thư mục tải xuống.`).first().waitFor();
  });

  it('should have met no error and left nobody unanswered', async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.hostFailures()).toEqual([]);
  });
});
