/** Spaces that Word, browsers and Excel put where a plain space was meant. */
const ODD_SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Characters without width that come along when text is pasted. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Words of composed letters with one space between: what most cells hold, and nothing to be done about. */
const TIDY = /^[!-~\u00c0-\u024f\u1e00-\u1eff]+(?: [!-~\u00c0-\u024f\u1e00-\u1eff]+)*$/;

/**
 * The same text in one form: NFC, every run of spaces and line breaks one
 * space, nothing invisible, trimmed. Case, accents and punctuation stay.
 *
 * `normaliseText('  Tổ  hợp\ntác ')` is `'Tổ hợp tác'`.
 */
export function normaliseText(text: string): string {
  if (TIDY.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(ODD_SPACES, ' ').trim();
}
