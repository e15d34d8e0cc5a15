import { fromRoot } from './root.mjs';

/** Loads a module of src as it stands, without a build; only after `ensureDependencies`. */
export async function loadTypeScript(path) {
  const { require } = await import('tsx/cjs/api');
  return require(fromRoot(path), import.meta.url);
}
