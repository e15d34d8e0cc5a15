import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionGuide } from '../../src/functions/guide';
import { textsOf } from '../../src/locales/textsOf';

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');
const page = new DOMParser().parseFromString(read('src/taskpane/help.html'), 'text/html');
const english = page.querySelector('#english')!;
const vietnamese = page.body.cloneNode(true) as HTMLElement;
vietnamese.querySelector('#english')?.remove();

const parts = [
  ['vi', vietnamese],
  ['en', english],
] as const;

describe('the help page', () => {
  it('should need no script, and nothing from elsewhere', () => {
    expect(page.querySelectorAll('script, img, iframe, [src], [onclick], [onload]')).toHaveLength(0);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    const addresses = [...page.querySelectorAll('[href]')].map((element) => element.getAttribute('href'));
    expect([...new Set(addresses)]).toEqual(['assets/icon-32.png', '#english', 'legacy.html']);
  });

  it.each(parts)('should name every function once, with its texts and an example (%s)', (language, part) => {
    const guide = functionGuide(language);

    expect([...part.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual(
      guide.map(({ signature }) => signature),
    );
    const formulas = [...part.querySelectorAll('dd code')].map(({ textContent }) => textContent);
    expect(formulas).toEqual(guide.map(({ examples }) => examples[0]?.formula));
  });

  it.each(parts)('should say which Excel runs HTX, and that the workbook is unharmed (%s)', (language, part) => {
    for (const name of ['Microsoft 365', '2021', '2024', '16.50', '2016', '2019']) {
      expect(part.textContent).toContain(name);
    }
    expect(part.textContent).toContain(
      language === 'vi' ? 'sổ của bạn không bị ảnh hưởng gì' : 'your workbook is unharmed',
    );
  });

  it.each(parts)('should call what is to be pressed by its name (%s)', (language, part) => {
    const { shell, more } = textsOf(language);
    const manifest = read('manifest.xml');
    const ribbon = language === 'vi' ? ['Mở bảng HTX', 'Tạo báo cáo'] : ['Open HTX pane', 'Create report'];
    for (const label of ribbon) expect(manifest).toContain(`alue="${label}"`);

    const named = [...part.querySelectorAll('b')].map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    const { sheets, check, plan, report } = shell.places;
    for (const label of [...ribbon, sheets, check, plan, report, shell.menu.welcome, more.welcome.openSample]) {
      expect(named).toContain(label);
    }
  });

  it('should have one heading of the first level, and skip no level below it', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });
});
