import { drain } from '../drain';
import type { SheetValues } from '../sheet/values';
import { recogniseInSteps } from './recogniseInSteps';
import type { RecognisedSheet } from './Register';
import type { SheetChoices } from './SheetChoices';

/** As `recogniseInSteps`, in one go. */
export function recogniseSheet(sheet: SheetValues, choices?: SheetChoices): RecognisedSheet {
  return drain(recogniseInSteps(sheet, choices));
}
