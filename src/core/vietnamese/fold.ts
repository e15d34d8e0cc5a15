import { normaliseText } from './normaliseText';

/** Everything that is neither letter, mark nor digit, except the percent sign, which headers need. */
const PUNCTUATION = /[^\p{L}\p{M}\p{N}%]+/gu;

/**
 * The form in which two texts are the same to a Vietnamese reader who does not
 * look at case, punctuation or spacing. Accents are kept: `fold('HTX  ĐỒNG-XANH')`
 * is `'htx đồng xanh'`. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return normaliseText(text).toLowerCase().normalize('NFC').replace(PUNCTUATION, ' ').trim();
}
