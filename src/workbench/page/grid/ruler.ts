/** Measures text: pixels of `text` in a CSS font. */
export type Ruler = (text: string, font: string) => number;

/** Measures with a canvas, which does not make the browser lay out the page. */
export function canvasRuler(document: Document): Ruler {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text, font) => text.length * Number.parseFloat(/[\d.]+(?=px)/.exec(font)?.[0] ?? '16') * 0.5;
  let current = '';
  return (text, font) => {
    if (font !== current) context.font = current = font;
    return context.measureText(text).width;
  };
}

/**
 * How many lines a text takes in a width when it breaks between words.
 * A word that is too long is broken, as the browser does.
 */
export function countLines(text: string, width: number, font: string, ruler: Ruler): number {
  const space = ruler(' ', font);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = ruler(word, font);
      if (used > 0 && used + space + needed > width) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + needed;
      while (used > width && width > 0) {
        lines += 1;
        used -= width;
      }
    }
  }
  return lines;
}
