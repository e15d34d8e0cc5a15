import { Palette } from '../../../../../src/workbench/workbook/xlsx/styles/Palette';
import { parseXml } from '../../../../../src/xlsx/xml/parseXml';

const color = (attributes: string) => parseXml(`<color ${attributes}/>`);

describe('Palette', () => {
  const palette = new Palette(undefined, undefined);

  // The shades that Excel's colour picker shows for the blue accent of the Office theme; Excel rounds to 240ths on the way.
  it.each([
    ['theme="4"', '#4472C4'],
    ['theme="4" tint="0.79998168889431442"', '#D9E1F2'],
    ['theme="4" tint="0.59999389629810485"', '#B4C6E7'],
    ['theme="4" tint="0.39997558519241921"', '#8EA9DB'],
    ['theme="4" tint="-0.249977111117893"', '#305496'],
    ['theme="4" tint="-0.499984740745262"', '#203764'],
    ['theme="0" tint="-0.14999847407452621"', '#D9D9D9'],
    ['theme="1" tint="0.499984740745262"', '#808080'],
    ['rgb="ff1f4e79"', '#1F4E79'],
    ['indexed="10"', '#FF0000'],
    ['indexed="22"', '#C0C0C0'],
    ['indexed="65"', '#FFFFFF'],
  ])('should resolve %s to %s, as near as the eye can tell', (attributes, expected) => {
    const channels = (hex: string | undefined): number[] =>
      [1, 3, 5].map((at) => parseInt(hex?.slice(at, at + 2) ?? '', 16));

    channels(palette.resolve(color(attributes))).forEach((channel, index) => {
      expect(Math.abs(channel - (channels(expected)[index] ?? NaN))).toBeLessThanOrEqual(2);
    });
  });

  it.each(['auto="1"', 'indexed="64"'])('should leave %s to the workbook', (attributes) => {
    expect(palette.resolve(color(attributes))).toBeUndefined();
  });

  it("should go by the file's own theme and palette", () => {
    const theme = parseXml(
      '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="fefefe"/></a:lt1><a:accent1><a:srgbClr val="00B050"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    );
    const styles = parseXml(
      '<styleSheet><colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors></styleSheet>',
    );
    const own = new Palette(theme, styles);

    expect(['theme="0"', 'theme="1"', 'theme="4"', 'indexed="0"'].map((text) => own.resolve(color(text)))).toEqual([
      '#FEFEFE',
      '#111111',
      '#00B050',
      '#123456',
    ]);
  });
});
