import { unescapeXstring } from '../xml/escape';
import type { FileCell } from './FileCell';

/** What a cell of a file holds; an error by its text, nothing as `null`. Dates are serial numbers. */
export type FileValue = string | number | boolean | { readonly error: string } | null;

/** The value that a cell of the file holds. */
export function fileValue(cell: FileCell, sharedStrings: readonly string[], date1904: boolean): FileValue {
  const { type, value } = cell;
  if (value === undefined) return null;
  switch (type) {
    case 's':
      return textValue(sharedStrings[Number(value)] ?? '', cell);
    case 'str':
    case 'inlineStr':
      return textValue(unescapeXstring(value), cell);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value.trim() };
    case 'd':
      return serialOf(value.trim(), date1904);
    default: {
      const number = Number(value);
      return value.trim() === '' || !Number.isFinite(number) ? null : number;
    }
  }
}

/** An empty text is a value only where a formula gave it. */
function textValue(text: string, cell: FileCell): string | null {
  return text === '' && cell.formula === undefined ? null : text;
}

const DAY = 86_400_000;

/** An ISO date, as strict files may have it, as a serial number. */
function serialOf(text: string, date1904: boolean): string | number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text);
  if (!match) return text === '' ? null : text;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (Date.UTC(year, month - 1, day) - epoch) / DAY;
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
