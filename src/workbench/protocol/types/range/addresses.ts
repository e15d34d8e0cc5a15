import { columnName, parseArea } from '../../../../core/sheet/address';
import { columnEnd, isWholeColumns, isWholeRows, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { invalidArgument } from '../../RichApiError';

/** `A1:B2`, `A:C`, `1:3`: as Excel prints an area of its own sheet. */
export function areaText(area: Rectangle): string {
  const [left, right] = [columnName(area.column + 1), columnName(columnEnd(area))];
  const [top, bottom] = [area.row + 1, rowEnd(area)];
  if (isWholeRows(area)) return `${top}:${bottom}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  return area.rowCount === 1 && area.columnCount === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** `Sheet1!A1`, `'Kế hoạch'!A1`: quotes stand where Excel sets them, which is not around letters with marks. */
export function sheetAddress(sheet: Worksheet, area: Rectangle): string {
  return `${sheetPrefix(sheet.name)}${areaText(area)}`;
}

export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** The sheet's name and the rest of an address: `'Sổ ''A'''!B2` gives `["Sổ 'A'", "B2"]`. */
export function splitAddress(address: string): readonly [sheet: string | undefined, rest: string] {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return [(quoted[1] ?? '').replaceAll("''", "'"), quoted[2] ?? ''];
  const bang = address.lastIndexOf('!');
  return bang < 0 ? [undefined, address] : [address.slice(0, bang), address.slice(bang + 1)];
}

/** The rectangle of an A1 address without a sheet, or `undefined` if it is none. */
export function rectangleOf(address: string): Rectangle | undefined {
  const area = parseArea(address);
  return (
    area && {
      row: area.top - 1,
      column: area.left - 1,
      rowCount: area.bottom - area.top + 1,
      columnCount: area.right - area.left + 1,
    }
  );
}

/**
 * The rectangle that an address means on a sheet.
 *
 * @throws RichApiError InvalidArgument when it is no address, or names another sheet.
 */
export function areaOn(sheet: Worksheet, address: string): Rectangle {
  const [name, rest] = splitAddress(address);
  const area = rectangleOf(rest);
  if (!area || (name !== undefined && name.toLowerCase() !== sheet.name.toLowerCase())) throw invalidArgument();
  return area;
}
