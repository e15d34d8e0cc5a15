/**
 * Addresses in A1 notation.
 *
 * Everywhere in `src/core` a row and a column are the numbers that the user
 * reads on the screen: the first row is 1 and column A is 1. Zero-based
 * indices stay in the rooms that speak to Office.js.
 */

/** A rectangle of cells, both corners included; rows and columns from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The largest row and column of a worksheet since Excel 2007. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/**
 * The letters of a column: `columnName(28)` is `"AB"`.
 *
 * @throws RangeError when the column does not exist in Excel.
 */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > LAST_COLUMN) {
    throw new RangeError(`No column ${column} in a worksheet`);
  }
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The number of a column: `columnNumber("AB")` is 28, or `undefined` if there is no such column. */
export function columnNumber(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= LAST_COLUMN ? number : undefined;
}

/** One cell: `cellAddress(7, 2)` is `"B7"`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** A rectangle: `"B7:D9"`, or `"B7"` when it is a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads `"B7"`, `"$B$7:D9"`, `"B:D"` or `"7:9"` (no sheet name); whole columns
 * and rows reach to the edge of the sheet. `undefined` if it is none of these.
 */
export function parseArea(text: string): Area | undefined {
  const [from, to = from, ...rest] = text.trim().replaceAll('$', '').split(':');
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const a = parseCorner(from);
  const b = parseCorner(to);
  if (!a || !b) return undefined;
  const isCell = (c: Corner) => c.row !== undefined && c.column !== undefined;
  const sameKind =
    (a.row === undefined) === (b.row === undefined) && (a.column === undefined) === (b.column === undefined);
  // "B" or "7" alone is a name or a number, never an area.
  if (!sameKind || (!isCell(a) && !text.includes(':'))) return undefined;
  return {
    top: Math.min(a.row ?? 1, b.row ?? 1),
    left: Math.min(a.column ?? 1, b.column ?? 1),
    bottom: Math.max(a.row ?? LAST_ROW, b.row ?? LAST_ROW),
    right: Math.max(a.column ?? LAST_COLUMN, b.column ?? LAST_COLUMN),
  };
}

/**
 * A sheet's name as a formula needs it: quoted unless it is plain ASCII
 * letters, digits and underscores that cannot be mistaken for a cell.
 * `quoteSheetName("Sổ 'A'")` is `"'Sổ ''A'''"`.
 */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === '') return undefined;
  const column = match[1] === undefined ? undefined : columnNumber(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]);
  if (match[1] !== undefined && column === undefined) return undefined;
  if (row !== undefined && row > LAST_ROW) return undefined;
  return { row, column };
}
