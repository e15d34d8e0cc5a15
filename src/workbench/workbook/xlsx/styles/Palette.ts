import type { XmlElement } from '../../../../xlsx/xml/XmlElement';

/** The colours that a file's theme and palette define, to resolve `<color theme="4" tint="0.4"/>` and its like. */
export class Palette {
  readonly #theme: readonly string[];
  readonly #indexed: readonly string[];

  /**
   * @param theme the root of the theme part, if there is one
   * @param styles the root of the styles part, which may redefine the indexed colours
   */
  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    this.#theme = theme ? readTheme(theme) : OFFICE_THEME;
    const own = styles?.child('colors')?.child('indexedColors')?.all('rgbColor') ?? [];
    this.#indexed = own.length > 0 ? own.map(({ attributes }) => hex(attributes['rgb'])) : INDEXED;
  }

  /** The colour as `#RRGGBB`, or `undefined` for an automatic one. */
  resolve(color: XmlElement | undefined): string | undefined {
    if (!color) return undefined;
    const tint = color.number('tint') ?? 0;
    if (color.attributes['rgb'] !== undefined) return withTint(hex(color.attributes['rgb']), tint);
    const theme = color.number('theme');
    if (theme !== undefined) return withTint(this.#theme[theme] ?? '#000000', tint);
    const indexed = color.number('indexed');
    if (indexed === undefined || indexed === 64) return undefined;
    return withTint(indexed === 65 ? '#FFFFFF' : (this.#indexed[indexed] ?? '#000000'), tint);
  }
}

/** `FF1F4E79` (with alpha) or `1F4E79` as `#1F4E79`. */
function hex(rgb: string | undefined): string {
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(rgb ?? '')?.[1];
  return digits === undefined ? '#000000' : `#${digits.toUpperCase()}`;
}

/** In the order by which cells refer to them: light before dark, unlike in the theme itself. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

const OFFICE_THEME =
  '#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72'.split(' ');

function readTheme(theme: XmlElement): string[] {
  const scheme = theme.child('themeElements')?.child('clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = scheme?.child(name);
    const value = color?.child('srgbClr')?.attributes['val'] ?? color?.child('sysClr')?.attributes['lastClr'];
    return value === undefined ? (OFFICE_THEME[index] ?? '#000000') : hex(value);
  });
}

const FIRST_EIGHT = '#000000 #FFFFFF #FF0000 #00FF00 #0000FF #FFFF00 #FF00FF #00FFFF';
const INDEXED = `${FIRST_EIGHT} ${FIRST_EIGHT}
  #800000 #008000 #000080 #808000 #800080 #008080 #C0C0C0 #808080 #9999FF #993366 #FFFFCC #CCFFFF #660066 #FF8080
  #0066CC #CCCCFF #000080 #FF00FF #FFFF00 #00FFFF #800080 #800000 #008080 #0000FF #00CCFF #CCFFFF #CCFFCC #FFFF99
  #99CCFF #FF99CC #CC99FF #FFCC99 #3366FF #33CCCC #99CC00 #FFCC00 #FF9900 #FF6600 #666699 #969696 #003366 #339966
  #003300 #333300 #993300 #993366 #333399 #333333`.split(/\s+/);

/** Lightens (tint above 0) or darkens the colour in HSL, as Excel does. */
function withTint(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const shade = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * shade - 1));
  const channels = [red, green, blue].map((channel) => {
    const place = spread === 0 ? 0.5 : (channel - min) / spread;
    return Math.round(Math.min(1, Math.max(0, shade + (place - 0.5) * newSpread)) * 255);
  });
  return `#${channels.map((channel) => channel.toString(16).toUpperCase().padStart(2, '0')).join('')}`;
}
