import { writeXlsx } from '../../src/workbench/workbook/xlsx/writeXlsx';
import { launch } from '../e2e/support/launch';
import { WorkbenchPage } from '../e2e/support/WorkbenchPage';
import { columnOf, FIRST_ROW } from '../fixtures/registers/cleanRegister';
import { COOPERATIVES, dirtyWorkbook } from '../fixtures/registers/dirtyWorkbook';
import { MainThread } from './mainThread';

const ROWS = Number(process.argv[3] ?? 10_000);

/** How long the list is left alone before and after each thing that is done to it, in milliseconds. */
const CALM = 400;
/** "No task over 50 ms": what is over it is named. */
const LONG = 50;

/**
 * `npm run bench -- pane`: the longest tasks of the pane in Chromium while it
 * checks 10,000 rows x 20 columns and shows thousands of issues, in
 * milliseconds of the processor and without what the workbench's host does. It
 * takes the add-in that was last built. Nothing is asserted.
 */
export async function benchPane(print: (line: string) => void): Promise<void> {
  const browser = await launch();
  const workbench = await WorkbenchPage.open(browser, { opened: opened() });
  try {
    await workbench.startPane();
    await workbench.pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    const frame = workbench.page.frames().find((candidate) => candidate.url().includes('/addin/taskpane.html'));
    if (!frame) throw new Error('The pane is not loaded');
    const thread = await MainThread.start(workbench.page);
    const { pane } = workbench;
    const found = pane.getByText(/^Tìm thấy [\d.]+ vấn đề/).first();
    const phases: { readonly name: string; readonly elapsed: number }[] = [];
    const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      await workbench.page.waitForTimeout(CALM);
      await thread.phase(name);
      const start = Date.now();
      await work();
      phases.push({ name, elapsed: Date.now() - start });
      await workbench.page.waitForTimeout(CALM);
    };
    await measure('check', async () => {
      await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await found.waitFor({ timeout: 120_000 });
    });
    const heading = (await found.textContent()) ?? '';
    await measure('check again', async () => {
      await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await pane.getByRole('progressbar').waitFor();
      await pane.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 });
    });
    await measure('narrow to notes', () => pane.getByRole('button', { name: /^Lưu ý: / }).click());
    await measure('open a rule with thousands', () =>
      pane.getByRole('button', { name: /^Lưu ý\. Chưa xếp loại/ }).click(),
    );
    await measure('scroll them', () => frame.evaluate(SCROLL));
    await measure('search', () => pane.getByRole('searchbox').pressSequentially('nong nghiep', { delay: 30 }));
    await measure('clear the filters', () => pane.getByRole('button', { name: 'Bỏ lọc' }).click());
    await measure('narrow to errors', () => pane.getByRole('button', { name: /^Lỗi: / }).click());
    const tasks = await thread.stop();
    print(`the pane, ${ROWS} rows x 20 columns: ${heading}`);
    for (const { name, elapsed } of phases) {
      const [longest, ...others] = tasks.filter(({ phase }) => phase === name).sort((a, b) => b.pane - a.pane);
      print(
        `  ${name}: ${elapsed} ms on the clock; the longest task of the pane ${(longest?.pane ?? 0).toFixed(0)} ms`,
      );
      for (const task of [longest, ...others].filter((one) => one !== undefined && one.pane > LONG)) {
        print(
          `    ${task?.pane.toFixed(0) ?? ''} of ${task?.all.toFixed(0) ?? ''} ms: ${task?.dearest.join('; ') ?? ''}`,
        );
      }
    }
  } finally {
    await workbench.close();
    await browser.close();
  }
}

/** Every defect six times, and half of the rows without a rating. */
function opened(): { readonly fileName: string; readonly bytes: Uint8Array } {
  const { workbook } = dirtyWorkbook(6, ROWS);
  const sheet = workbook.sheetByName(COOPERATIVES);
  for (let row = FIRST_ROW - 1; row < FIRST_ROW - 1 + ROWS; row += 2) {
    sheet?.setCell(row, columnOf('rating') - 1, { value: '', style: 0 });
  }
  return { fileName: 'so-lon.xlsx', bytes: writeXlsx(workbook) };
}

const SCROLL = `(async () => {
  for (let step = 0; step < 40; step += 1) {
    window.scrollBy(0, 900);
    await new Promise((done) => requestAnimationFrame(done));
  }
})()`;
