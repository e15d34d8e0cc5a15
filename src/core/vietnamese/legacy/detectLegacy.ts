import { remembered } from '../remembered';
import { isSyllable } from '../syllable';
import { readMisreadUtf8 } from './misreadUtf8';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

/** A text in an encoding of the time before Unicode, and what it says. */
export interface LegacyText {
  /** `utf8`: no old font, but Unicode that was read as if it were the letters of Windows. */
  readonly encoding: 'tcvn3' | 'vni' | 'utf8';
  /** In Unicode, NFC. */
  readonly text: string;
  /**
   * Letters are missing: the ư of TCVN3 has the code of the soft hyphen, which
   * many programs drop ("t vÊn" for "tư vấn"). A human must fill them in.
   */
  readonly lossy: boolean;
}

/** Letters that only Unicode text has: who has them is no legacy text. */
const UNICODE_LETTERS = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u;
const HIGH = /[\u0080-\u00ff]/;
const WORDS = /[\p{L}\p{M}\u00a1-\u00bf]+/gu;

/**
 * Recognises text that was typed with a TCVN3 or a VNI font and has lost its
 * font, or was read in the wrong code page: `detectLegacy('Hîp t¸c x·')?.text`
 * is `'Hợp tác xã'`. Of the fonts only where every word makes a Vietnamese syllable when decoded and some do not as they stand;
 * `undefined` for anything else, plain Vietnamese and English too.
 */
export function detectLegacy(text: string): LegacyText | undefined {
  const misread = readMisreadUtf8(text);
  if (misread !== undefined) return { encoding: 'utf8', text: misread, lossy: false };
  if (!HIGH.test(text) || UNICODE_LETTERS.test(text)) return undefined;
  if (text.split(' ').every(isReadable)) return undefined;
  const readings = (['tcvn3', 'vni'] as const).flatMap((encoding) => read(text, encoding) ?? []);
  const [first, second] = readings;
  // Both would do: nobody can tell, so nobody is told.
  if (first && second && first.text !== second.text)
    return first.lossy === second.lossy ? undefined : readings.find(({ lossy }) => !lossy);
  return first;
}

/** Whether what stands between two spaces reads as Vietnamese as it is. */
const isReadable = remembered((token): boolean =>
  (token.match(WORDS) ?? []).every((word) => !HIGH.test(word) || isSyllable(word)),
);

function read(text: string, encoding: 'tcvn3' | 'vni'): LegacyText | undefined {
  const decoded = (encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text)).normalize('NFC');
  const words = decoded.match(WORDS) ?? [];
  const isGap = (word: string): boolean => /^[bcdđghklmnpqrstvx]{1,3}$/i.test(word) && word !== word.toUpperCase();
  const isForeign = (word: string): boolean => /^[A-Z]+$/.test(word);
  if (!words.every((word) => isSyllable(word) || isForeign(word) || isGap(word))) return undefined;
  return { encoding, text: decoded, lossy: words.some(isGap) };
}
