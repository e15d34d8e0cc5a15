/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../../../src/workbench/page/manifest/readManifest';

const shipped = readFileSync(join(__dirname, '../../../../manifest.xml'), 'utf8');
const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');
const read = (locale: string, xml = shipped) => readManifest(parse(xml), { locale, base: '/addin/' });

describe('readManifest', () => {
  it('should give the buttons of the manifest in their order, in Vietnamese', () =>
    expect(read('vi-VN').groups.map(({ label, buttons }) => [label, buttons.map((button) => button.label)])).toEqual([
      ['HTX', ['Tạo báo cáo', 'Kiểm tra', 'Mở bảng HTX']],
    ]));

  it('should give the texts of another language where the manifest has them', () => {
    const [group] = read('en-US').groups;
    expect(group?.label).toBe('HTX');
    expect(group?.buttons[0]).toMatchObject({
      label: 'Create report',
      tip: { title: 'Create report', description: expect.stringContaining('half-year review') },
    });
  });

  it('should tell what each button does', () =>
    expect(read('vi-VN').groups[0]?.buttons.map(({ action }) => action)).toEqual([
      { kind: 'execute', functionName: 'createReport' },
      { kind: 'execute', functionName: 'check' },
      { kind: 'show-pane' },
    ]));

  it.each(['https://localhost:3000', 'https://addins.example.vn/htx'])(
    'should find icons and metadata here when the add-in is made for %s',
    (address) => {
      const { groups, functionsMetadata } = read('vi-VN', shipped.replaceAll('https://localhost:3000', address));
      expect(groups[0]?.buttons[0]?.icon).toEqual({
        at1x: '/addin/assets/report-32.png',
        at2x: '/addin/assets/report-64.png',
      });
      expect(functionsMetadata).toBe('/addin/functions.json');
    },
  );

  it('should give the metadata of the language, and one namespace for all', () => {
    expect(read('en-US')).toMatchObject({ namespace: 'HTX', functionsMetadata: '/addin/functions-en.json' });
    expect(read('vi-VN').namespace).toBe('HTX');
  });

  it('should refuse a manifest that names a resource which it does not have', () =>
    expect(() => read('vi-VN', shipped.replace('String id="Check.Tip"', 'String id="Check.Top"'))).toThrow(
      'no resource "Check.Tip"',
    ));

  it('should refuse an action that it does not know', () =>
    expect(() => read('vi-VN', shipped.replace('"ExecuteFunction"', '"Dance"'))).toThrow('unknown action "Dance"'));
});
