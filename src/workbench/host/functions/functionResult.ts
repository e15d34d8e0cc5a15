import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from '../../workbook/cell';

const VALUE_ERROR = new CellError('#VALUE!');

/** What a cell, or a spilled area, shows for the value that a custom function returned. */
export function functionResult(value: unknown): CellValue | CellValue[][] {
  if (!Array.isArray(value)) return element(value);
  const rows: readonly unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) return VALUE_ERROR;
  return (rows as unknown[][]).map((row) => row.map(element));
}

/**
 * What a cell shows for what a custom function threw: the error that it chose
 * by `CustomFunctions.Error`, or `#VALUE!` for any other exception.
 */
export function thrownError(thrown: unknown): CellError {
  return readError(thrown) ?? VALUE_ERROR;
}

/** Only these two can carry a message in Excel. */
export function cellError(code: ErrorCode, message: unknown): CellError {
  const hasMessage = (code === '#VALUE!' || code === '#N/A') && typeof message === 'string' && message !== '';
  return hasMessage ? new CellError(code, message) : new CellError(code);
}

function element(value: unknown): CellValue {
  // By design, and so in Excel: what is nothing in JavaScript is zero in a cell.
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : new CellError(Number.isNaN(value) ? '#VALUE!' : '#NUM!');
  }
  const error = readError(value);
  if (error) return error;
  // A number with a format, or an entity: the cell computes with its basic value.
  return typeof value === 'object' && 'basicValue' in value ? element(value.basicValue) : VALUE_ERROR;
}

/** A `CustomFunctions.Error`, from whatever realm, or the JSON of one. */
function readError(value: unknown): CellError | undefined {
  if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
  const code = ERROR_CODES.find((known) => known === value.code);
  return code && cellError(code, 'message' in value ? value.message : undefined);
}
