import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashSources } from '../../scripts/setup/build.mjs';

describe('hashSources', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'htx-build-'));
    mkdirSync(join(folder, 'src/deep'), { recursive: true });
    writeFileSync(join(folder, 'src/deep/a.ts'), 'a');
    writeFileSync(join(folder, 'manifest.xml'), '<m/>');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const hash = () => hashSources(folder, ['src', 'manifest.xml', 'assets']);

  it('should stay the same when a file is written again with the same content', () => {
    const before = hash();
    writeFileSync(join(folder, 'src/deep/a.ts'), 'a');
    expect(hash()).toBe(before);
  });

  it.each([
    ['content of a nested file', () => writeFileSync(join(folder, 'src/deep/a.ts'), 'b')],
    ['content of a single file', () => writeFileSync(join(folder, 'manifest.xml'), '<n/>')],
    ['name of a file', () => renameSync(join(folder, 'src/deep/a.ts'), join(folder, 'src/deep/b.ts'))],
    ['set of files', () => writeFileSync(join(folder, 'src/new.ts'), '')],
  ])('should change with the %s', (_what, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });
});
