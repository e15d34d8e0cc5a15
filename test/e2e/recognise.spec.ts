import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { parseArea } from '../../src/core/sheet/address';
import { Workbook } from '../../src/workbench/workbook/Workbook';
import { writeXlsx } from '../../src/workbench/workbook/xlsx/writeXlsx';
import { clerkCells } from '../fixtures/clerks/clerkCells';
import { CLERK_SHEETS } from '../fixtures/clerks/clerkSheets';
import { launch } from './support/launch';
import { layoutProblems } from './support/paneChecks';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(120_000);

const SHEET = 'Tổ HT';

/** The workbook of a commune's clerk, with one column that HTX cannot know: when the contract was certified. */
function untidyWorkbook(): Uint8Array {
  const workbook = new Workbook();
  for (const { name, text, merges = [] } of Object.values(CLERK_SHEETS)) {
    if (name !== SHEET && name !== 'KH-TH') continue;
    const sheet = workbook.addSheet(name);
    clerkCells(text).forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== '') sheet.setCell(r, c, { value, style: 0 });
      }),
    );
    for (const { top, left, bottom, right } of merges.flatMap((address) => parseArea(address) ?? [])) {
      sheet.merges.push({ row: top - 1, column: left - 1, rowCount: bottom - top + 1, columnCount: right - left + 1 });
    }
  }
  return writeXlsx(workbook);
}

/** One workbook on its way: each test builds on those before it. */
describe('telling HTX how a sheet is to be read', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  const open = async (bytes: Uint8Array): Promise<void> => {
    workbench = await WorkbenchPage.open(browser, { opened: { fileName: 'so-to-hop-tac.xlsx', bytes } });
    await workbench.startPane();
    await workbench.tab(SHEET).click();
  };
  const card = (): Locator => workbench.pane.getByRole('listitem').filter({ hasText: SHEET }).first();
  const fieldOf = (column: string): Locator => card().getByLabel(`Cột ${column} là`);
  const press = (name: string): Promise<void> => card().getByRole('button', { name }).click();
  const showsField = async (column: string, field: string): Promise<void> => {
    await card().locator(`select option[value="${field}"]`).first().waitFor({ state: 'attached' });
    expect(await fieldOf(column).inputValue()).toBe(field);
  };
  beforeAll(async () => {
    browser = await launch();
    await open(untidyWorkbook());
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  it('should show what was found, and offer no way to forget what nobody chose', async () => {
    await card().getByText('Danh sách tổ hợp tác').waitFor();
    await press('Sửa cách đọc');

    await showsField('D', 'name');
    await showsField('I', '');
    expect(await card().getByRole('button', { name: 'Bỏ cách đọc đã lưu' }).count()).toBe(0);
    await workbench.screenshot('mapping-form');
  });

  it('should fit into a pane of 320 px', async () => {
    await workbench.resizePane(320, 1900);
    await press('Xem các cột');
    await card().getByRole('button', { name: 'Đọc như vậy là đúng' }).waitFor();
    await workbench.screenshot('mapping-form-320');

    expect(await layoutProblems(workbench.paneFrame())).toEqual([]);
    await workbench.resizePane(350, 1000);
    await press('Thôi');
  });

  it('should ask no more about what the user says is right', async () => {
    await card()
      .getByText(/1 cột cần xem lại/)
      .waitFor();

    await press('Đọc như vậy là đúng');

    await card()
      .getByText(/cần xem lại/i)
      .first()
      .waitFor({ state: 'detached' });
    expect(await card().getByRole('button', { name: 'Đọc như vậy là đúng' }).count()).toBe(0);
    await press('Xem các cột');
    await press('Sửa cách đọc');
  });

  it('should take the header row from the selection and the column from the list, and keep them', async () => {
    await card().getByLabel('Dòng tiêu đề', { exact: true }).fill('2');
    await workbench.goTo('E4');
    await press('Lấy dòng tiêu đề từ vùng đang chọn');
    await card().locator('input[value="4"]').waitFor();
    await fieldOf('I').selectOption('founded_date');
    await press('Lưu cách đọc');

    await card().getByRole('button', { name: 'Lưu cách đọc' }).waitFor({ state: 'detached' });
    await press('Sửa cách đọc');
    await showsField('I', 'founded_date');
  });

  it('should still know the choice in the saved file, also behind an inserted column', async () => {
    // Arrange
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    await workbench.close();

    // Act
    await open(bytes);

    // Assert
    await press('Sửa cách đọc');
    await showsField('I', 'founded_date');
    await press('Thôi');
    expect(
      await card()
        .getByText(/cần xem lại/i)
        .count(),
    ).toBe(0);

    await workbench.inPane(async (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Tổ HT').getRange('F:F').insert('Right');
        await context.sync();
        return '';
      }),
    );
    await workbench.pane.getByRole('button', { name: 'Đọc lại sổ' }).first().click();
    await press('Sửa cách đọc');
    await showsField('J', 'founded_date');
  });

  it('should read as at first when the choice is forgotten', async () => {
    await press('Bỏ cách đọc đã lưu');
    await card().getByRole('button', { name: 'Lưu cách đọc' }).waitFor({ state: 'detached' });

    await card()
      .getByText(/1 cột cần xem lại/)
      .waitFor();
    await press('Sửa cách đọc');
    await showsField('J', '');
    expect(await card().getByRole('button', { name: 'Bỏ cách đọc đã lưu' }).count()).toBe(0);
  });

  it('should have met no error and left nobody unanswered', async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.hostFailures()).toEqual([]);
  });
});
