import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/setup/chromium.mjs';

describe('findChromium', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'htx-browser-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const program = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  };

  it('should take the one that CHROMIUM names', () => {
    const path = program('my-browser');
    expect(findChromium({ CHROMIUM: path, PATH: '' }, 'linux')).toBe(path);
  });

  it('should refuse a CHROMIUM that is no program', () =>
    expect(() => findChromium({ CHROMIUM: join(folder, 'absent') }, 'linux')).toThrow('which is not a program'));

  it('should find it on the path, Chromium before Chrome', () => {
    program('google-chrome');
    const path = program('chromium');
    expect(findChromium({ PATH: folder }, 'linux')).toBe(path);
  });

  it('should find none on a system without one', () => expect(findChromium({ PATH: folder }, 'aix')).toBeUndefined());
});
