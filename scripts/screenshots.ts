import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../test/e2e/support/launch';
import { untidyHalfYear } from '../test/e2e/support/untidyHalfYear';
import { WorkbenchPage } from '../test/e2e/support/WorkbenchPage';

/**
 * `npm run screenshots`: the pictures of the README, taken of the add-in that
 * was last built: the sample with the slips of a hurried clerk, from the check
 * to the sheet.
 */
const FOLDER = join(__dirname, '../docs/images');
/** Small enough for 150 KB a picture. */
const VIEWPORT = { width: 960, height: 620 };

async function takeAll(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launch();
  const workbench = await WorkbenchPage.open(browser, { opened: untidyHalfYear(), viewport: VIEWPORT });
  const { pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  /** Scrolls the pane so that a heading stands below its tabs. */
  const toTop = (heading: string | RegExp) =>
    pane
      .getByText(heading)
      .last()
      .evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 24));
  const take = async (name: string): Promise<void> => {
    const path = join(FOLDER, `${name}.png`);
    await workbench.settled();
    await workbench.page.mouse.move(0, 0);
    await workbench.page.screenshot({ path, animations: 'disabled' });
    process.stdout.write(`docs/images/${name}.png: ${Math.ceil(statSync(path).size / 1024)} KB\n`);
  };
  try {
    await workbench.startPane();
    await button('Sửa cách đọc').first().click();
    await pane.getByLabel('Cột D là').selectOption('founded_date');
    await button('Lưu cách đọc').click();
    await button('Tiếp: kiểm tra').click();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane
      .getByText(/^Tìm thấy \d+ vấn đề/)
      .first()
      .waitFor();
    await button(/ô C28$/).click();
    await pane.getByText('Vì sao quan trọng?').waitFor();
    await toTop('Mã số thuế trùng');
    await take('check');

    await pane.getByRole('tab', { name: 'Kế hoạch' }).click();
    await pane.getByText('16 / 20 HTX').waitFor();
    await workbench.tab('Kế hoạch 2020').click();
    await toTop('Phát triển hợp tác xã, tổ hợp tác');
    await take('plan');

    await button('Tiếp: báo cáo').click();
    await pane.getByRole('table').first().waitFor();
    await toTop(/^Sheet “.*” sẽ được ghi như sau$/);
    await take('report');

    await button('Tạo báo cáo').click();
    await button('Đi tới sheet').click();
    await workbench.page.getByRole('button', { name: 'Đóng bảng HTX' }).click();
    await take('sheet');
  } finally {
    await workbench.close();
    await browser.close();
  }
}

void takeAll();
