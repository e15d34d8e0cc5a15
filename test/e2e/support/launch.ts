import { chromium, type Browser } from 'playwright-core';
import { findChromium, NO_CHROMIUM } from '../../../scripts/setup/chromium.mjs';

/** An installed browser of the Chromium family; without one the tests fail and say what to install. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  // Tests run as root in containers, where Chromium's own sandbox cannot start.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
