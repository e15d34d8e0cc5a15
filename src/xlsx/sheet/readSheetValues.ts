import { parseArea, type Area } from '../../core/sheet/address';
import type { CellValue, SheetValues } from '../../core/sheet/values';
import { xlsxErrors } from '../errors';
import { parseXml } from '../xml/parseXml';
import { DAYS_TO_1904 } from './datesOf';
import type { FileCell } from './FileCell';
import { fileValue } from './fileValue';
import { scanInSteps } from './scanSheet';

export interface ValueSources {
  readonly sharedStrings: readonly string[];
  /** In a workbook that counts days from 1904: the styles whose numbers are dates. */
  readonly shifted: ReadonlySet<number> | undefined;
}

/** Cells of the rectangle that is used; a single cell in the last corner would fill the memory with nothing. */
const MOST_CELLS = 20_000_000;
const ROWS_PER_STEP = 1000;

/**
 * The used part of a worksheet from its XML; an empty one has one empty cell.
 * Each step tells how many characters are read.
 *
 * @throws HtxError `xlsx-broken-xml`, `xlsx-too-large`
 */
export function* readSheetValues(
  name: string,
  xml: string,
  { sharedStrings, shifted, part }: ValueSources & { readonly part: string },
): Generator<number, SheetValues, undefined> {
  const rows = new Map<number, Map<number, CellValue>>();
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const merges: Area[] = [];
  const take = (cell: FileCell): void => {
    const value = valueOf(cell, sharedStrings, shifted);
    if (value === undefined) return;
    const row = rows.get(cell.row) ?? new Map<number, CellValue>();
    rows.set(cell.row, row.set(cell.column, value));
    used.top = Math.min(used.top, cell.row);
    used.left = Math.min(used.left, cell.column);
    used.bottom = Math.max(used.bottom, cell.row);
    used.right = Math.max(used.right, cell.column);
  };
  try {
    const { sections } = yield* scanInSteps(xml, { cell: take, row: () => {} });
    const found = sections.find((section) => section.name === 'mergeCells');
    if (found) merges.push(...mergesIn(xml.slice(found.start, found.end)));
  } catch (error) {
    throw xlsxErrors.brokenXml(part, error);
  }
  if (rows.size === 0) return { name, top: 1, left: 1, values: [['']], merges };
  const { top, left, bottom, right } = used;
  const width = right - left + 1;
  const cells = rows.size * width + (bottom - top);
  if (cells > MOST_CELLS) throw xlsxErrors.tooLarge(`${part}: ${cells} cells`);
  const empty: readonly CellValue[] = Array<CellValue>(width).fill('');
  const values: (readonly CellValue[])[] = [];
  for (let at = top; at <= bottom; at += 1) {
    const row = rows.get(at);
    values.push(row ? empty.map((_value, column) => row.get(left + column) ?? '') : empty);
    if (values.length % ROWS_PER_STEP === 0) yield xml.length;
  }
  return { name, top: top + 1, left: left + 1, values, merges };
}

/** `undefined` for a cell that holds nothing. */
function valueOf(
  cell: FileCell,
  sharedStrings: readonly string[],
  shifted: ReadonlySet<number> | undefined,
): CellValue | undefined {
  const value = fileValue(cell, sharedStrings, shifted !== undefined);
  if (value === null) return undefined;
  if (typeof value === 'object') return value.error;
  const isShifted = typeof value === 'number' && (cell.type === 'd' || shifted?.has(cell.style) === true);
  return isShifted && shifted ? value + DAYS_TO_1904 : value;
}

function mergesIn(xml: string): Area[] {
  return parseXml(xml)
    .all('mergeCell')
    .flatMap(({ attributes }) => parseArea(attributes['ref'] ?? '') ?? []);
}
