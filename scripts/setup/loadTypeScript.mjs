import { createRequire } from 'node:module';
import { fromRoot } from './root.mjs';

const require = createRequire(import.meta.url);

/** Loads a module of src as it stands, without a build; only after `ensureDependencies`. */
export async function loadTypeScript(path) {
  await import('tsx');
  return require(fromRoot(path));
}
