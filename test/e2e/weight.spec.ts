import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ADDIN = join(__dirname, '../../dist/addin');
/** Of what the pane must have before its first screen, as a server sends it. */
const MOST = 200 * 1024;

describe('the weight of the pane', () => {
  it('should stay within 200 KB of script at the start', () => {
    const scripts = readdirSync(ADDIN).filter((name) => /^taskpane\.\w+\.js$/.test(name));
    // What an earlier build left must not be measured instead.
    const page = readFileSync(join(ADDIN, 'taskpane.html'), 'utf8');
    const [script = ''] = scripts.filter((name) => page.includes(name));

    const weight = gzipSync(readFileSync(join(ADDIN, script)), { level: 9 }).byteLength;

    expect(weight).toBeGreaterThan(50 * 1024);
    expect(weight).toBeLessThanOrEqual(MOST);
  });
});
