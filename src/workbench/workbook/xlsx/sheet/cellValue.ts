import type { FileCell } from '../../../../xlsx/sheet/FileCell';
import { fileValue } from '../../../../xlsx/sheet/fileValue';
import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from '../../cell';

/** The value that a cell of the file holds, as the model has it. */
export function cellValue(cell: FileCell, sharedStrings: readonly string[], date1904: boolean): CellValue {
  const value = fileValue(cell, sharedStrings, date1904);
  return typeof value === 'object' && value !== null ? new CellError(errorCode(value.error)) : value;
}

/** Errors newer than the host (`#FIELD!`) count as `#VALUE!`, as in an older Excel. */
function errorCode(text: string): ErrorCode {
  return ERROR_CODES.find((code) => code === text) ?? '#VALUE!';
}
