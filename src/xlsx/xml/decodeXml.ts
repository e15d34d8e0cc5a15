/**
 * The text of an XML part, in whatever encoding its byte order mark or its
 * declaration names; UTF-8 otherwise.
 *
 * @throws TypeError or RangeError when the bytes are not in that encoding, or the encoding is unknown.
 */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

/**
 * As `decodeXml`, piece by piece; each step tells how many bytes are decoded.
 *
 * @throws TypeError or RangeError as `decodeXml` does
 */
export function* decodeInSteps(bytes: Uint8Array, bytesPerStep = 262_144): Generator<number, string, undefined> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesPerStep) {
    if (at > 0) yield at;
    pieces.push(decoder.decode(bytes.subarray(at, at + bytesPerStep), { stream: true }));
  }
  pieces.push(decoder.decode());
  return pieces.join('');
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
