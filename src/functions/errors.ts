import type { Bilingual } from '../core/register/Register';
import { functionLanguage } from './language';

/** `#N/A`: there is no answer, and the message says why. */
export function notAvailable(message: Bilingual): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message[functionLanguage()]);
}

/** `#VALUE!`: the argument is of no use, and the message says what to correct. */
export function invalidValue(message: Bilingual): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message[functionLanguage()]);
}

/** Whether a cell of an argument holds an error; the runtime passes it as an object with the error's code. */
export function isCellError(cell: unknown): cell is CustomFunctions.Error {
  return typeof cell === 'object' && cell !== null && 'code' in cell;
}
