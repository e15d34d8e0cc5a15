import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes one CommonJS file of the formula engine for jest, which cannot load its ES modules, nor those that they import.
 * It is made when it is missing or of another version, in about a second. As jest's `globalSetup` it runs before the
 * tests; jest.config.js maps the package to the file.
 */
export const UNIVER_BUNDLE = '.cache/univer/engine-formula.cjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default async function prebundleUniver() {
  const file = join(root, UNIVER_BUNDLE);
  const manifest = join(root, 'node_modules/@univerjs/engine-formula/package.json');
  const banner = `// @univerjs/engine-formula ${JSON.parse(readFileSync(manifest, 'utf8')).version}`;
  if (existsSync(file) && readFileSync(file, 'utf8').startsWith(banner)) return;
  const { build } = await import('esbuild');
  await build({
    stdin: { contents: "export * from '@univerjs/engine-formula';", resolveDir: root },
    outfile: file,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: banner },
    logLevel: 'warning',
  });
}
