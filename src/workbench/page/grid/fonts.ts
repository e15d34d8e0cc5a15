import type { Font } from '../../workbook/style';

export const LINE_HEIGHT = 1.2;

/** Free fonts of the same widths stand in where the machine does not have Microsoft's. */
const STAND_INS: Readonly<Record<string, string>> = {
  calibri: 'Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif',
  'times new roman': '"Liberation Serif", Tinos, Times, serif',
  arial: '"Liberation Sans", Arimo, Helvetica, sans-serif',
  cambria: 'Caladea, "Liberation Serif", serif',
};

export function fontFamily(name: string): string {
  const quoted = `"${name.replace(/["\\]/g, '')}"`;
  return `${quoted}, ${STAND_INS[name.toLowerCase()] ?? '"Segoe UI", "Liberation Sans", Arial, sans-serif'}`;
}

/** Points to CSS pixels. */
export function pixels(points: number): number {
  return (points * 96) / 72;
}

/** The CSS `font` shorthand of a cell. */
export function cssFont(font: Font): string {
  const slant = font.italic ? 'italic ' : '';
  const weight = font.bold ? 'bold ' : '';
  return `${slant}${weight}${pixels(font.size)}px ${fontFamily(font.name)}`;
}
