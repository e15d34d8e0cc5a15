import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { REPORT_SHEET } from './support/figures';
import { launch } from './support/launch';
import { WorkbenchPage, type WorkbenchPageOptions } from './support/WorkbenchPage';

jest.setTimeout(120_000);

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe('the workbench page', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => (browser = await launch()));
  afterAll(() => browser.close());
  afterEach(() => workbench.close());

  const open = async (options: WorkbenchPageOptions = {}) => {
    workbench = await WorkbenchPage.open(browser, options);
    await workbench.startPane();
  };

  it.each(['light', 'dark'] as const)('should be accessible in the %s scheme', async (colorScheme) => {
    // Each cell on the screen is looked at: a small window has enough of every kind.
    await open({ colorScheme, viewport: { width: 1100, height: 640 } });
    await workbench.ribbonButton('Tạo báo cáo').click();
    await workbench.page.getByRole('tab', { name: REPORT_SHEET, selected: true }).waitFor();
    await workbench.settled();
    await workbench.screenshot(`report-${colorScheme}`);
    // The pane is looked at in each of its states elsewhere.
    const { violations } = await new AxeBuilder({ page: workbench.page })
      .withTags(WCAG)
      .exclude('#pane-host')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  });

  it('should speak English for an Excel in English: ribbon, bars, messages and errors', async () => {
    workbench = await WorkbenchPage.open(browser, { query: '?lang=en', viewport: { width: 1100, height: 640 } });
    const { page } = workbench;
    await workbench.ribbonButton('Create report').waitFor();
    await page.getByRole('status').getByText('Opened “htx-mau-ninh-binh-2020.xlsx”').waitFor();

    // A formula that is none, a file that is none, and a change that would be lost.
    await page.getByLabel('Name box: the selected cell').fill('M2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=SUM(1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The formula “=SUM(1” is unfinished').waitFor();
    await page
      .getByLabel('Open an .xlsx file')
      .setInputFiles({ name: 'thu.xlsx', mimeType: 'text/plain', buffer: Buffer.from('not a zip') });
    await page.getByRole('alert').getByText('not an .xlsx workbook').waitFor();
    // The grid is the same in both languages.
    const bars = ['.titlebar', '.ribbon', '.formula-bar', '.pane-title', '.status', '.message'];
    const { violations } = await bars
      .reduce((axe, bar) => axe.include(bar), new AxeBuilder({ page }).withTags(WCAG))
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
    await workbench.screenshot('page-english');

    const words = await page.evaluate((selectors) => {
      const labels = [...document.querySelectorAll('[aria-label], [title]')].map((element) =>
        ['aria-label', 'title'].map((name) => element.getAttribute(name) ?? '').join(' '),
      );
      return [
        document.title,
        ...labels,
        ...selectors.map((selector) => document.querySelector<HTMLElement>(selector)?.innerText),
      ];
    }, bars);
    const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
    expect(words.filter((text) => vietnamese.test((text ?? '').replace('Tiếng Việt', '')))).toEqual([]);
  });

  it('should go over to the other language and back', async () => {
    workbench = await WorkbenchPage.open(browser);
    await workbench.ribbonButton('Tạo báo cáo').waitFor();
    await workbench.page.getByRole('link', { name: 'English' }).click();
    await workbench.ribbonButton('Create report').waitFor();
    expect(await workbench.page.locator('html').getAttribute('lang')).toBe('en');
    await workbench.page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await workbench.ribbonButton('Tạo báo cáo').waitFor();
  });

  it('should refuse the add-in while the user is in a cell, as Excel does', async () => {
    await open();
    await workbench.goTo('M2');
    await workbench.page.keyboard.press('F2');
    const code = await workbench.inPane(async (excel) => {
      try {
        await excel.run(async (context) => {
          context.workbook.worksheets.load('items/name');
          await context.sync();
        });
        return 'answered';
      } catch (error) {
        return (error as { code: string }).code;
      }
    });
    expect(code).toBe('InvalidOperationInCellEditMode');
  });

  it('should tell the add-in what the user types and where they go', async () => {
    await open();
    await workbench.page.getByRole('tab', { name: 'Kế hoạch 2020' }).click();
    await workbench.inPane(async (excel) => {
      const heard: string[] = ((window as unknown as { heard: string[] }).heard = []);
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add((event) => Promise.resolve(void heard.push(`changed ${event.address}`)));
        sheet.onSelectionChanged.add((event) => Promise.resolve(void heard.push(`selected ${event.address}`)));
        await context.sync();
      });
      return '';
    });
    await workbench.type('M2', '12,5');
    await workbench.settled();
    const heard = await workbench.inPane(() =>
      Promise.resolve(JSON.stringify((window as unknown as { heard: string[] }).heard)),
    );
    expect(JSON.parse(heard)).toEqual(expect.arrayContaining(['selected M2', 'changed M2', 'selected M3']));
  });

  it('should say that a file is no workbook, and keep the open one', async () => {
    await open();
    await workbench.choose({ name: 'thu.xlsx', mimeType: 'text/plain', buffer: Buffer.from('not a zip') });
    await workbench.page.getByRole('alert').getByText('không phải sổ Excel').waitFor();
    expect(await workbench.page.locator('#file-name').textContent()).toBe('htx-mau-ninh-binh-2020.xlsx');
  });

  it('should ask before changes are lost', async () => {
    await open();
    await workbench.type('M2', '5');
    const questions: string[] = [];
    workbench.page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog.dismiss();
    });
    await workbench.page.getByRole('button', { name: 'Sổ mẫu' }).click();
    expect(questions).toEqual(['Sổ đang mở có thay đổi chưa lưu. Vẫn mở sổ khác?']);
    expect(await workbench.cell('M2').textContent()).toBe('5');
  });

  it('should close the pane and open it again from the ribbon', async () => {
    await open();
    await workbench.page.getByRole('button', { name: 'Đóng bảng HTX' }).click();
    expect(await workbench.page.locator('#pane').isVisible()).toBe(false);
    await workbench.ribbonButton('Mở bảng HTX').click();
    expect(await workbench.page.locator('#pane').isVisible()).toBe(true);
  });
});
