import type { SheetValues } from '../sheet/values';
import { drain } from '../drain';
import { recogniseTable } from './recogniseTable';
import type { RecognisedSheet } from './Register';
import type { SheetChoices } from './SheetChoices';

/**
 * Reads a sheet as the user wants it: what they chose is `sure` ("do bạn
 * chọn"), all else is recognised around it. A choice that no longer fits (a
 * header that is gone, a header row that is blank now) is left out.
 */
export function applyMapping(sheet: SheetValues, choices: SheetChoices): RecognisedSheet {
  return drain(recogniseTable(sheet, choices));
}
