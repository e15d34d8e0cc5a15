import type { Frame } from 'playwright-core';
import { writeXlsx } from '../../src/workbench/workbook/xlsx/writeXlsx';
import { launch } from '../e2e/support/launch';
import { WorkbenchPage } from '../e2e/support/WorkbenchPage';
import { columnOf, FIRST_ROW } from '../fixtures/registers/cleanRegister';
import { COOPERATIVES, dirtyWorkbook } from '../fixtures/registers/dirtyWorkbook';

/** A task of the pane's thread that kept it from answering. */
interface LongTask {
  /** Milliseconds. */
  readonly duration: number;
  /** Whose it was: `self` is the pane, `same-origin-ancestor` the workbench with its host, which shares the thread. */
  readonly name: string;
  /** The scripts of the frame that it held up, the longest first. */
  readonly scripts: readonly string[];
}

const ROWS = 10_000;

/**
 * `npm run bench -- pane`: the longest tasks of the pane in Chromium while it
 * checks 10,000 rows x 20 columns and shows thousands of issues. It takes the
 * add-in that was last built. Nothing is asserted.
 */
export async function benchPane(print: (line: string) => void): Promise<void> {
  const browser = await launch();
  const workbench = await WorkbenchPage.open(browser, { opened: opened() });
  try {
    await workbench.startPane();
    await workbench.pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    const frame = workbench.page.frames().find((candidate) => candidate.url().includes('/addin/taskpane.html'));
    if (!frame) throw new Error('The pane is not loaded');
    await frame.evaluate(OBSERVE);
    const { pane } = workbench;
    const found = pane.getByText(/^Tìm thấy [\d.]+ vấn đề/).first();
    const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      await settle(frame);
      await takeTasks(frame);
      const start = Date.now();
      await work();
      const elapsed = Date.now() - start;
      await settle(frame);
      report(print, name, elapsed, await takeTasks(frame));
    };
    print(`the pane, ${ROWS} rows x 20 columns`);
    await measure('check', async () => {
      await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await found.waitFor({ timeout: 120_000 });
    });
    print(`  ${(await found.textContent()) ?? ''}`);
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

function report(print: (line: string) => void, name: string, elapsed: number, tasks: readonly LongTask[]): void {
  const own = tasks.filter((task) => task.name === 'self').sort((a, b) => b.duration - a.duration);
  const others = tasks.filter((task) => task.name !== 'self').map(({ duration }) => duration);
  const longest = own[0] ? `${own[0].duration.toFixed(0)} ms` : 'none';
  print(
    `  ${name}: ${elapsed} ms; tasks of the pane over 50 ms: ${own.length}, the longest ${longest}; ` +
      `of the workbench: ${others.length}, the longest ${Math.max(0, ...others).toFixed(0)} ms`,
  );
  for (const { duration, scripts } of own.slice(0, 3)) print(`    ${duration.toFixed(0)} ms  ${scripts.join('; ')}`);
}

async function settle(frame: Frame): Promise<void> {
  await frame.evaluate(
    'new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 200)), 200))',
  );
}

async function takeTasks(frame: Frame): Promise<LongTask[]> {
  return JSON.parse(await frame.evaluate<string>('JSON.stringify(window.takeLongTasks())')) as LongTask[];
}

/** Collects long tasks, each with the scripts of the animation frame that it fell into. */
const OBSERVE = `(() => {
  const tasks = [];
  const frames = [];
  const observe = (type, into) => {
    const observer = new PerformanceObserver((list) => into.push(...list.getEntries()));
    observer.observe({ type });
    return observer;
  };
  const observers = [[observe('longtask', tasks), tasks], [observe('long-animation-frame', frames), frames]];
  window.takeLongTasks = () => {
    for (const [observer, into] of observers) into.push(...observer.takeRecords());
    const taken = tasks.splice(0).map((task) => {
      const frame = frames.find((each) => each.startTime <= task.startTime + 1 && each.startTime + each.duration >= task.startTime);
      const scripts = (frame?.scripts ?? [])
        .filter((script) => script.startTime < task.startTime + task.duration && script.startTime + script.duration > task.startTime)
        .sort((a, b) => b.duration - a.duration)
        .slice(0, 2)
        .map((script) => script.duration.toFixed(0) + ' ms ' + script.invoker + ' ' + script.sourceFunctionName + ' ' + script.sourceURL.split('/').pop() + ':' + script.sourceCharPosition);
      return { duration: task.duration, name: task.name, scripts };
    });
    frames.length = 0;
    return taken;
  };
})()`;

const SCROLL = `(async () => {
  for (let step = 0; step < 40; step += 1) {
    window.scrollBy(0, 900);
    await new Promise((done) => requestAnimationFrame(done));
  }
})()`;
