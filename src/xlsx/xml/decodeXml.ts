/**
 * The text of an XML part, in whatever encoding its byte order mark or its
 * declaration names; UTF-8 otherwise.
 *
 * @throws TypeError or RangeError when the bytes are not in that encoding, or the encoding is unknown.
 */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  // Whoever declares UTF-16 in single bytes has declared it wrongly: it is the default after all.
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  return /^(?:utf-?16|ucs-?2|unicode$)/i.test(declared) ? 'utf-8' : declared;
}
