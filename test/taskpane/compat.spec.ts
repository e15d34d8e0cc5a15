import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../src/taskpane');
const script = readFileSync(join(FOLDER, 'compat.js'), 'utf8');

const ENGINES = {
  'Excel 2016': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko',
  'Excel 2019':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19045',
  'Microsoft 365':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
} as const;

/** Runs the script in a page of its own, in an Excel with this engine. */
function run(engine: keyof typeof ENGINES, office?: object) {
  const location = { replace: jest.fn(), reload: jest.fn() };
  const page = document.implementation.createHTMLDocument('HTX');
  let load = (): void => undefined;
  const window = {
    ...(office && { Office: office }),
    addEventListener: (_event: string, loaded: () => void) => (load = loaded),
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as the page runs it, with surroundings of the test
  const body = new Function('navigator', 'location', 'window', 'document', script);
  body({ userAgent: ENGINES[engine] }, location, window, page);
  return { location, page, load: () => load() };
}

describe('the script before everything else', () => {
  it.each(['Excel 2016', 'Excel 2019'] as const)('should lead %s to the page that says what is needed', (engine) => {
    const { location, page, load } = run(engine);
    load();

    expect(location.replace.mock.calls).toEqual([['legacy.html']]);
    expect(page.body.childElementCount).toBe(0);
  });

  it('should stay out of the way where office.js is there', () => {
    const { location, page, load } = run('Microsoft 365', {});
    load();

    expect(location.replace).not.toHaveBeenCalled();
    expect(page.body.childElementCount).toBe(0);
  });

  it('should say in both languages that office.js is missing, and load the page again when asked', () => {
    const { location, page, load } = run('Microsoft 365');
    load();

    const [vietnamese, english] = page.querySelectorAll('[role=alert] > p');
    expect(vietnamese?.textContent).toMatch(/^Không tải được thư viện Office\.js.*kiểm tra kết nối/);
    expect(english?.textContent).toContain('check the connection');
    expect([vietnamese, english].map((text) => text?.getAttribute('lang'))).toEqual(['vi', 'en']);
    expect(location.reload).not.toHaveBeenCalled();
    page.querySelector('button')!.click();
    expect(location.reload).toHaveBeenCalledTimes(1);
  });
});

describe('the page for an Excel that is too old', () => {
  const page = new DOMParser().parseFromString(readFileSync(join(FOLDER, 'legacy.html'), 'utf8'), 'text/html');

  it('should need no script and nothing from elsewhere', () => {
    expect(page.querySelectorAll('script, link, img, iframe, [src], [onclick], [onload]')).toHaveLength(0);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import|var\(|grid|flex/);
  });

  it('should say in both languages which Excel runs HTX, and that the workbook is unharmed', () => {
    const english = page.querySelector('[lang=en]')!;
    const vietnamese = page.body.cloneNode(true) as HTMLElement;
    vietnamese.querySelector('[lang=en]')?.remove();
    for (const text of [vietnamese, english]) {
      for (const name of ['Microsoft 365', '2021', '2024', '16.50']) expect(text.textContent).toContain(name);
    }
    expect(vietnamese.textContent).toContain('Sổ của bạn không bị ảnh hưởng gì');
    expect(english.textContent).toContain('Your workbook is unharmed');
  });

  it('should have one heading of the first level, and skip no level below it', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });
});
