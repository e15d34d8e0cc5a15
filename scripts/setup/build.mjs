import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './root.mjs';
import { runTool } from './run.mjs';

/** Everything that the two builds are made from. */
const SOURCES = ['assets', 'manifest.xml', 'package-lock.json', 'src', 'webpack', 'webpack.config.js'];
const RESULTS = ['dist/addin/taskpane.html', 'dist/addin/manifest.xml', 'dist/workbench/index.html'];
/** Which sources the builds in dist were made from. */
const STAMP = 'dist/.built-from';

/** Builds add-in and workbench unless dist is already made from just these sources; gives `{ code, output, built }`. */
export async function ensureBuild({ say = () => {}, ...options } = {}) {
  const sources = hashSources(fromRoot(), SOURCES);
  const isCurrent = RESULTS.every((file) => existsSync(fromRoot(file))) && readStamp() === sources;
  if (isCurrent) return { code: 0, output: 'dist is up to date\n', built: false };
  say('Đang dựng add-in và bàn thử… (webpack)');
  // The address of a production build has no place here: the workbench and the tests run on this machine.
  const result = await runTool('webpack/bin/webpack.js', ['--mode', 'production'], {
    ...options,
    env: { HTX_BASE_URL: '' },
  });
  if (result.code === 0) writeFileSync(fromRoot(STAMP), sources);
  return { ...result, built: true };
}

/** A number that changes with the content or the name of any file below the paths; missing paths count as empty. */
export function hashSources(folder, paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  };
  for (const path of paths) {
    const full = join(folder, path);
    if (!existsSync(full)) continue;
    const files = readdirSyncOrNull(full);
    if (!files) add(path);
    else for (const file of files) add(join(path, file));
  }
  return hash.digest('hex');
}

/** The files below a folder in a fixed order, or `null` for a file. */
function readdirSyncOrNull(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}

function readStamp() {
  return existsSync(fromRoot(STAMP)) ? readFileSync(fromRoot(STAMP), 'utf8') : undefined;
}
