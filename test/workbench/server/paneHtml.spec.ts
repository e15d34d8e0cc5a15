import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paneHtml } from '../../../src/workbench/server/paneHtml';

const shipped = readFileSync(join(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8');

describe('paneHtml', () => {
  it('should load office.js from this machine and from nowhere else', () => {
    const { html } = paneHtml(shipped, {});
    expect(html).toContain('<script src="/office-js/office.js"></script>');
    expect(html).not.toContain('<script src="https:');
  });

  it('should place the bridge before office.js', () => {
    const { html } = paneHtml(shipped, { bridge: '/pane-bridge.js' });
    expect(html.indexOf('src="/pane-bridge.js"')).toBeGreaterThan(0);
    expect(html.indexOf('src="/pane-bridge.js"')).toBeLessThan(html.indexOf('src="/office-js/office.js"'));
  });

  it('should inject nothing without a bridge', () =>
    expect(paneHtml(shipped, {}).html.match(/<script/g)).toHaveLength(shipped.match(/<script/g)?.length ?? -1));

  it('should give up the right to load from Microsoft, in the page as in the answer', () => {
    const { html, policy } = paneHtml(shipped, {});
    expect(policy).toContain("script-src 'self';");
    expect(html).toContain(`content="${policy}"`);
    expect(policy).not.toContain('https:');
  });

  it('should leave every other line as it ships', () => {
    const before = shipped.split('\n').filter((line) => !/office\.js"|content="default-src/.test(line));
    const after = paneHtml(shipped, {}).html.split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });

  it.each([
    ['office.js', shipped.replace('office.js"', 'other.js"')],
    ['policy', shipped.replace('Content-Security-Policy', 'X-None')],
  ])('should refuse a page without %s', (_what, page) => expect(() => paneHtml(page, {})).toThrow('taskpane.html'));
});
