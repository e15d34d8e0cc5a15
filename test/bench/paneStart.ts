import type { Page } from 'playwright-core';
import { launch } from '../e2e/support/launch';
import { WorkbenchPage } from '../e2e/support/WorkbenchPage';

const LOADS = 7;
/** What the pane promises, in milliseconds. */
const GOAL = 500;

/**
 * `npm run bench -- start`: how long after office.js is ready the pane of the
 * sample can be used: its first button is there and the thread is free. Each
 * load has a browser profile of its own, so nothing is cached. It takes the
 * add-in that was last built. Nothing is asserted.
 */
export async function benchPaneStart(print: (line: string) => void): Promise<void> {
  const browser = await launch();
  const times: number[] = [];
  try {
    for (let load = 0; load < LOADS; load += 1) times.push(await startOnce(browser));
  } finally {
    await browser.close();
  }
  const [fastest = NaN, ...others] = times.sort((a, b) => a - b);
  const median = [fastest, ...others][Math.floor(LOADS / 2)] ?? NaN;
  print(
    `the pane can be used ${fastest.toFixed(0)} ms after office.js is ready, ${median.toFixed(0)} ms in the median`,
  );
  print(`  ${LOADS} loads: ${times.map((time) => time.toFixed(0)).join(', ')} ms; the goal is ${GOAL} ms`);
}

async function startOnce(browser: Awaited<ReturnType<typeof launch>>): Promise<number> {
  const workbench = await WorkbenchPage.open(browser, {
    before: async (page: Page) => void (await page.addInitScript(WATCH)),
  });
  try {
    await workbench.pane.getByRole('button', { name: 'Dùng sổ của tôi' }).waitFor();
    const usableAfter = await workbench.paneFrame().waitForFunction('window.usableAfter');
    return (await usableAfter.jsonValue()) as number;
  } finally {
    await workbench.close();
  }
}

/** Runs before any script of a frame: notes when Office.js is ready and when the first button can be pressed. */
const WATCH = `(() => {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  let ready;
  let isAsked = false;
  const observer = new MutationObserver(() => {
    if (!isAsked && window.Office && Office.onReady) {
      isAsked = true;
      void Office.onReady(() => (ready = performance.now()));
    }
    if (ready === undefined || !document.querySelector('main button')) return;
    observer.disconnect();
    // After the tasks that are waiting: a click would be heard now.
    setTimeout(() => (window.usableAfter = performance.now() - ready), 0);
  });
  observer.observe(document, { childList: true, subtree: true });
})()`;
