import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** An absolute path inside the repository. */
export const fromRoot = (...parts) => join(root, ...parts);

/**
 * Changes to the repository's folder, as npm does before it runs a script, and notes in INIT_CWD where the user stands:
 * so `node scripts/htx.mjs` works from any folder as `npm run htx` does.
 */
export function standInRoot() {
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(root);
}
