import type { Page } from 'playwright-core';

type Held = Window & { letGo?: () => void };

/** Lets no request of the add-in through, as an Excel that takes its time, until the returned function is called. */
export async function holdHost(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const host = window.htx?.host;
    if (!host) throw new Error('No host');
    const execute = host.execute.bind(host);
    const held = new Promise<void>((resolve) => ((window as Held).letGo = resolve));
    host.execute = async (...request) => {
      await held;
      return execute(...request);
    };
  });
  return () => page.evaluate(() => (window as Held).letGo?.());
}
