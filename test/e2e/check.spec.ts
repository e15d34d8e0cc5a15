import type { Browser, Locator } from 'playwright-core';
import { MARK_COLOURS } from '../../src/excel/marks/markColours';
import { writeXlsx } from '../../src/workbench/workbook/xlsx/writeXlsx';
import { COOPERATIVES, dirtyWorkbook } from '../fixtures/registers/dirtyWorkbook';
import { launch } from './support/launch';
import { WorkbenchPage } from './support/WorkbenchPage';

jest.setTimeout(180_000);

/** Narrow, as a pane is that the user has pushed aside. */
const PANE_WIDTH = '320px';

/** A dirty workbook with fills and a conditional format of the user's own. */
function opened() {
  const { workbook, injected } = dirtyWorkbook(1, 200);
  const sheet = workbook.sheetByName(COOPERATIVES);
  if (!sheet) throw new Error('No register');
  for (let row = 4; row < 60; row += 1) {
    const cell = sheet.ensureCell(row, 7);
    cell.style = workbook.styles.derive(cell.style, (style) => ({ ...style, fill: '#DDEEFF' }));
  }
  sheet.conditionalFormats.push({
    id: '{OWN}',
    areas: [{ row: 3, column: 1, rowCount: 40, columnCount: 8 }],
    type: 'Custom',
    stopIfTrue: false,
    rule: { formula: '=$A4>150' },
    format: { fill: '#FFCC00' },
  });
  return { file: { fileName: 'so-ban.xlsx', bytes: writeXlsx(workbook) }, injected };
}

/** One workbook from the check to the last undo: each test builds on those before it. */
describe('the check in the workbench', () => {
  const { file, injected } = opened();
  const has = (rule: string): string => injected.find((place) => place.rule === rule)?.cell ?? '';
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launch();
    workbench = await WorkbenchPage.open(browser, { opened: file });
    await workbench.startPane();
    await workbench.page.addStyleTag({
      content: `.pane { width: ${PANE_WIDTH} !important; min-width: 0 !important; }`,
    });
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  /** Cells with their formats, merges and conditional formats of all sheets, as the grid has them. */
  const model = (): Promise<string> =>
    workbench.page.evaluate(() => {
      const { workbook } = window.htx!.host;
      return JSON.stringify(
        workbook.sheets.map((sheet) => ({
          name: sheet.name,
          merges: sheet.merges,
          conditionalFormats: sheet.conditionalFormats,
          cells: [...sheet.entries()].map(([row, line]) => [
            row,
            line.map(([column, { style, ...cell }]) => [column, cell, workbook.styles.get(style)]),
          ]),
        })),
      );
    });
  const value = (row: number, column: number): Promise<unknown> =>
    workbench.page.evaluate(([name, r, c]) => window.htx!.host.workbook.sheetByName(name)?.value(r, c), [
      COOPERATIVES,
      row,
      column,
    ] as const);
  const button = (name: string | RegExp): Locator => workbench.pane.getByRole('button', { name });
  const heading = (title: string): Locator => button(new RegExp(`^(Lỗi|Cảnh báo|Lưu ý)\\. ${title}`));
  let before: string;

  it('should find everything that is wrong, in the pane', async () => {
    await workbench.settled();
    before = await model();
    await workbench.pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await workbench.screenshot('check-start');
    await workbench.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();

    await workbench.pane.getByText(`Tìm thấy ${injected.length} vấn đề`).first().waitFor();
    await workbench.settled();
    await workbench.screenshot('check-found');
    expect(await heading('Mã số thuế trùng').getAttribute('aria-label')).toMatch(/\. 2$/);
    // The pane remembers the check in the workbook's own parts: no cell is another.
    expect(await model()).toBe(before);
  });

  it('should jump to the cell of an issue and explain it', async () => {
    await heading('Thiếu tên đơn vị').click();
    await button(new RegExp(`ô ${has('name-missing')}$`)).click();

    await workbench.pane.getByText('Vì sao quan trọng?').waitFor();
    await workbench.settled();
    const selection = await workbench.page.evaluate(() => {
      const { activeSheet } = window.htx!.host.workbook;
      return [activeSheet.name, activeSheet.selection.row, activeSheet.selection.column];
    });
    const row = Number(has('name-missing').slice(1));
    expect(selection).toEqual([COOPERATIVES, row - 1, 1]);
    await workbench.screenshot('check-issue');
  });

  it('should set two names side by side', async () => {
    await heading('Tên dễ gây nhầm lẫn').click();
    await button(new RegExp(`ô ${has('name-confusable')}$`))
      .first()
      .click();

    const pair = workbench.pane.getByRole('group', { name: 'So hai dòng cạnh nhau' });
    await pair.getByText(/^Hai tên chỉ khác/).waitFor();
    await pair.scrollIntoViewIfNeeded();
    await workbench.screenshot('check-pair');
    expect(await pair.getByRole('columnheader').count()).toBe(2);
  });

  it('should colour the cells by severity, over the user’s own colours', async () => {
    await button('Tô màu trong sheet').click();
    await workbench.pane
      .getByText(/^Đã tô màu \d+ ô/)
      .first()
      .waitFor();
    await workbench.settled();

    const fills = await workbench.page.evaluate(
      (name) =>
        window
          .htx!.host.workbook.sheetByName(name)
          ?.conditionalFormats.map(({ format }) => (format as { fill?: string }).fill),
      COOPERATIVES,
    );
    expect(new Set(fills)).toEqual(new Set([...Object.values(MARK_COLOURS), '#FFCC00']));
    await workbench.goTo(has('name-missing'));
    await workbench.screenshot('check-marks');
  });

  it('should show what safe fixes would change, and change it when asked', async () => {
    await button(/^Sửa \d+ ô an toàn$/).click();
    const preview = workbench.pane.getByRole('region', { name: /^Xem trước/ });
    await preview.waitFor();
    await workbench.screenshot('check-preview');
    expect(String(await value(Number(has('whitespace').slice(1)) - 1, 7))).toMatch(/^ .* $/);
    await preview.getByRole('button', { name: 'Đồng ý sửa' }).click();

    await workbench.pane
      .getByText(/^Đã sửa \d+ ô/)
      .first()
      .waitFor();
    await workbench.pane
      .getByText(/^Tìm thấy \d+ vấn đề/)
      .first()
      .waitFor();
    await workbench.settled();
    expect(await value(Number(has('whitespace').slice(1)) - 1, 7)).toBe('Nguyễn Văn An');
    await workbench.screenshot('check-fixed');
  });

  it('should take the step back and the colours away, and leave the workbook as it was', async () => {
    await button('Bỏ màu').click();
    await workbench.pane
      .getByText(/^Đã bỏ màu/)
      .first()
      .waitFor();
    await button('Hướng dẫn và cài đặt').click();
    await button('Các lần sửa').click();
    await button(/^Hoàn tác: /).click();
    await workbench.pane
      .getByText(/^Đã trả lại \d+ ô/)
      .first()
      .waitFor();
    await workbench.settled();
    await workbench.screenshot('check-undone');

    expect(await model()).toBe(before);
  });

  it('should have met no error and left nobody unanswered', async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.hostFailures()).toEqual([]);
  });
});
