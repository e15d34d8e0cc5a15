import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome'];

const PLACES = {
  linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

export const NO_CHROMIUM =
  'The end-to-end tests need Chromium, Chrome or Edge and found none. Install one (Debian and Ubuntu: `sudo apt-get install chromium`), or set CHROMIUM to its path.';

/**
 * The path of an installed browser of the Chromium family: the one that CHROMIUM names, else the first on the path or
 * in the usual places; `undefined` if there is none. A CHROMIUM that is no program throws: it was meant.
 */
export function findChromium(env = process.env, platform = process.platform) {
  if (env.CHROMIUM) {
    if (!isProgram(env.CHROMIUM)) throw new Error(`CHROMIUM is "${env.CHROMIUM}", which is not a program.`);
    return env.CHROMIUM;
  }
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...(PLACES[platform] ?? [])].find(isProgram);
}

/** As `findChromium`; where there is none, and this is root on a machine with apt, installs it first. */
export async function ensureChromium({ say }) {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return undefined;
  say('Installing Chromium with apt-get for the end-to-end tests…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { capture: true, env });
  let result = await install();
  // A fresh machine has no list of packages yet.
  if (result.code !== 0) {
    await run('apt-get', ['update'], { capture: true, env });
    result = await install();
  }
  if (result.code !== 0) say(result.output);
  return findChromium();
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
