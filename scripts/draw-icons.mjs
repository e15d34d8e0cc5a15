// Draws the icons of the ribbon and the add-in list: `node scripts/draw-icons.mjs`. The PNG files are committed, since a
// build must not need a browser; run this after changing a drawing. Monoline style of Office: outlines of one unit at 16
// pixels and of a bit more than one above, no gradients, readable on light and dark ribbons.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './setup/chromium.mjs';

const GREEN = '#107C41';
const INK = '#3A3A38';
const PAPER = '#FAFAFA';

/** Each drawing for a field of 16 and for one of 32 units: small sizes have fewer lines, not thinner ones. */
const DRAWINGS = {
  // Three rising bars on a green field: progress.
  icon: {
    16: `<rect x="0.5" y="0.5" width="15" height="15" rx="3" fill="${GREEN}"/>
      <path d="M4 12V9.5M8 12V7M12 12V4" stroke="#fff" stroke-width="2" stroke-linecap="round"/>`,
    32: `<rect x="1" y="1" width="30" height="30" rx="6" fill="${GREEN}"/>
      <path d="M8.5 24v-5M16 24V14M23.5 24V8" stroke="#fff" stroke-width="4" stroke-linecap="round"/>`,
  },
  // A sheet of paper with a table and a bar.
  report: {
    16: `<path d="M2.5 1.5h11v13h-11z" fill="${PAPER}" stroke="${INK}"/>
      <path d="M5 4.5h6" stroke="${INK}"/><path d="M5.5 12V9.5M8 12V8M10.5 12V6.5" stroke="${GREEN}" stroke-width="1.6"/>`,
    32: `<path d="M5.5 2.5h21v27h-21z" fill="${PAPER}" stroke="${INK}" stroke-width="1.4"/>
      <path d="M9.5 8h13M9.5 12h8" stroke="${INK}" stroke-width="1.4"/>
      <path d="M11 25v-4.5M16 25v-7.5M21 25V15" stroke="${GREEN}" stroke-width="3"/>`,
  },
  // A list with a tick.
  check: {
    16: `<path d="M1.5 1.5h10v13h-10z" fill="${PAPER}" stroke="${INK}"/><path d="M4 4.5h5M4 7.5h3" stroke="${INK}"/>
      <path d="m6.5 11 2.5 2.5 5.5-6" fill="none" stroke="${GREEN}" stroke-width="2"/>`,
    32: `<path d="M3.5 2.5h20v27h-20z" fill="${PAPER}" stroke="${INK}" stroke-width="1.4"/>
      <path d="M8 9h11M8 14h8M8 19h4" stroke="${INK}" stroke-width="1.4"/>
      <path d="m13.5 21.5 5 5 10.5-12" fill="none" stroke="${GREEN}" stroke-width="3.4"/>`,
  },
};

const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, drawing] of Object.entries(DRAWINGS)) {
  for (const size of [16, 32, 64, 80]) {
    const field = size === 16 ? 16 : 32;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${field} ${field}" fill="none">${drawing[field]}</svg>`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(fileURLToPath(new URL(`../assets/${name}-${size}.png`, import.meta.url)), png);
  }
}
await browser.close();
