/** Odd, so that no bit of what was hashed before is lost. */
export const HASH_BASE = 0x01000193;

/**
 * A whole number of 32 bits that is the same for equal texts, and hardly ever
 * for others. Goes on from `before`, so that `textHash('b', textHash('a'))` is
 * `textHash('ab')`.
 */
export function textHash(text: string, before = 0): number {
  let hash = before;
  for (let index = 0; index < text.length; index += 1) {
    hash = (Math.imul(hash, HASH_BASE) + text.charCodeAt(index) + 1) | 0;
  }
  return hash;
}
