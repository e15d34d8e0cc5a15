import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { validateManifest } from '../src/manifest/validateManifest';

/** `npm run validate [FILE]`: the official reader, then our own checks; no network. Exit code 1 when something is wrong. */
async function main(): Promise<void> {
  const root = join(__dirname, '..');
  const path = process.argv[2] ?? join(root, 'manifest.xml');
  const { id, version, displayName } = await OfficeAddinManifest.readManifestFile(path);
  const problems = await validateManifest(await readFile(path, 'utf8'), join(root, 'assets'));
  for (const problem of problems) process.stderr.write(`${path}: ${problem}\n`);
  if (problems.length === 0) {
    process.stdout.write(`${displayName ?? ''} ${version ?? ''} (${id ?? ''}): the manifest is in order.\n`);
  }
  process.exitCode = problems.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
