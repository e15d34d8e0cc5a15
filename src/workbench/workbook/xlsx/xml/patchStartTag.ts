import { escapeAttribute } from '../../../../xlsx/xml/escape';

/** Sets an attribute that the element's start tag has; the rest of the text stays as it is, to the byte. */
export function patchStartTag(xml: string, attribute: string, value: string): string {
  const tag = /^<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*/.exec(xml)?.[0] ?? '';
  const patched = tag.replace(new RegExp(`(\\s${attribute}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), (whole, before: string) => {
    const quote = whole.at(-1) ?? '"';
    return before + quote + escapeAttribute(value).replaceAll("'", '&apos;') + quote;
  });
  return patched + xml.slice(tag.length);
}

/** The text with the pieces between `start` and `end` replaced; pieces are in order and do not overlap. */
export function replacePieces(
  text: string,
  pieces: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let result = '';
  let at = 0;
  for (const piece of pieces) {
    result += text.slice(at, piece.start) + piece.text;
    at = piece.end;
  }
  return result + text.slice(at);
}
