import type { CellValue } from '../core/sheet/values';
import { detectLegacy } from '../core/vietnamese/legacy/detectLegacy';
import { mendLetters } from '../core/vietnamese/wrongLetters';
import type { CellResult } from './elementwise';
import { notAvailable } from './errors';
import { messages } from './messages';

/**
 * One cell of `HTX.UNICODE`: text in TCVN3, VNI or decomposed Unicode, or with
 * letters of other alphabets, in composed Unicode; anything else as it is.
 * Where letters were lost (the ư of TCVN3) `#N/A` shows what is left of it.
 */
export function unicodeOf(cell: CellValue): CellResult {
  if (typeof cell !== 'string') return cell;
  const legacy = detectLegacy(cell);
  if (legacy?.lossy) return notAvailable(messages.lettersLost(legacy.text));
  return mendLetters((legacy?.text ?? cell).normalize('NFC'));
}
