import { DARK_THEME, LIGHT_THEME } from '../../../src/taskpane/theme/themes';

/** As WCAG 2.2 defines it, of two colours like "#107C41". */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ['light', LIGHT_THEME],
  ['dark', DARK_THEME],
])('the %s theme', (_, theme) => {
  it.each([
    'colorBrandForeground1',
    'colorBrandForegroundLink',
    'colorBrandForegroundLinkHover',
    'colorBrandForegroundLinkPressed',
    'colorCompoundBrandForeground1',
    'colorNeutralForeground2BrandHover',
  ] as const)('should show %s readably on the ground', (token) => {
    expect(contrast(theme[token], theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    'colorBrandBackground',
    'colorBrandBackgroundHover',
    'colorBrandBackgroundPressed',
    'colorBrandBackgroundSelected',
  ] as const)('should show the words of a button readably on %s', (token) => {
    expect(contrast(theme.colorNeutralForegroundOnBrand, theme[token])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['colorCompoundBrandBackground', 'colorCompoundBrandStroke', 'colorBrandStroke1'] as const)(
    'should show the shape of %s on the ground',
    (token) => {
      expect(contrast(theme[token], theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(3);
    },
  );
});
