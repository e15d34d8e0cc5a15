import type { CellValue } from '../../sheet/values';
import { foldTones } from '../../vietnamese/foldTones';
import { readText } from '../readText';
import type { SectionRow } from '../Register';
import { entityTypeOfName } from '../vocabulary';
import type { Grid } from './Grid';
import { isFootnote, isLetter, isRoman, isSignature, isTotalLabel } from './rowLabels';
import { ROWS_PER_STEP } from './rowsPerStep';

export interface ClassifiedRows {
  readonly dataRows: readonly number[];
  readonly sectionRows: readonly SectionRow[];
  readonly totalRows: readonly number[];
}

/** Where the things stand by which a row is told. */
export interface RowLayout {
  /** First row below the header. */
  readonly from: number;
  readonly headerRows: readonly number[];
  /** All columns of the table, in order. */
  readonly columns: readonly number[];
  /** STT, `undefined` where the table has none. */
  readonly ordinal: number | undefined;
  /** What every record has: the name, the indicator, the activity. */
  readonly key: number | undefined;
}

type RowKind = 'data' | 'section' | 'total' | 'nothing' | 'end';

/** A row with fewer cells than this can be a signature. */
const FEW_CELLS = 4;

/** Tells records from sections, totals, spacers, repeated headers and the signature block below the table. In steps. */
export function* classifyRows(grid: Grid, layout: RowLayout): Generator<undefined, ClassifiedRows, undefined> {
  const dataRows: number[] = [];
  const sectionRows: SectionRow[] = [];
  const totalRows: number[] = [];
  for (let row = skipNumbering(grid, layout); row <= grid.bottom; row += 1) {
    if ((row - grid.top) % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const kind = kindOf(grid, row, layout);
    if (kind === 'end') break;
    if (kind === 'data') dataRows.push(row);
    else if (kind === 'total') totalRows.push(row);
    else if (kind === 'section') sectionRows.push({ row, text: sectionText(grid, row, layout) });
  }
  return { dataRows, sectionRows, totalRows };
}

/** The row after the column numbers "(1) (2) (3)" or "1 2 3", or `from` where there are none. */
export function skipNumbering(grid: Grid, { from, columns }: Pick<RowLayout, 'from' | 'columns'>): number {
  let row = from;
  while (row <= grid.bottom && columns.every((column) => grid.isEmpty(row, column))) row += 1;
  const texts = columns
    .map((column) => readText(grid.value(row, column)).replace(/[()[\]\s]/g, ''))
    .filter((text) => text !== '');
  const numbers = texts.flatMap((text) => (/^\d{1,3}(?:=.*)?$/.test(text) ? [parseInt(text, 10)] : []));
  const letters = texts.length - numbers.length;
  const counts = numbers.length >= 2 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  const isNumbering =
    counts && (numbers[0] ?? 9) <= 2 && letters <= 2 && texts.every((text) => /^(?:\d{1,3}(?:=.*)?|[A-Z])$/.test(text));
  return isNumbering && texts.length >= Math.min(3, columns.length) ? row + 1 : from;
}

function kindOf(grid: Grid, row: number, layout: RowLayout): RowKind {
  const { ordinal, key, columns } = layout;
  const number = ordinal === undefined ? '' : grid.value(row, ordinal);
  const name = key === undefined ? '' : grid.value(row, key);
  // Nearly all rows of a long list end here: they have a number and a name.
  if (isCount(number) && typeof name === 'string' && name !== '' && !mayBeTotal(name)) return 'data';

  const filled = columns.filter((column) => !grid.isEmpty(row, column));
  if (filled.length === 0 || (filled.length === 1 && filled[0] === ordinal && isCount(number))) return 'nothing';
  if (isRepeatedHeader(grid, row, layout, filled)) return 'nothing';

  const words = filled.filter((column) => grid.isWords(row, column));
  const labels = words.map((column) => foldTones(readText(grid.value(row, column))));
  const mark = ordinal === undefined ? '' : foldTones(readText(number));
  const isMarked = isRoman(mark) || isLetter(mark);
  const textsBesideMark = words.filter((column) => !(column === ordinal && isMarked));
  const firstLabel = labels[isMarked && words[0] === ordinal ? 1 : 0] ?? '';

  if (!isCount(number) && isTotalLabel(firstLabel) && textsBesideMark.length === 1) return 'total';
  if (!isCount(number) && filled.length < FEW_CELLS && labels.some(isSignature)) return 'end';
  if (isMarked) return isSectionOf(textsBesideMark) ? 'section' : 'data';
  if (isCount(number)) return 'data';
  if (words.length === 0)
    return filled.length > 1 && filled.every((column) => column !== ordinal) ? 'total' : 'nothing';
  if (filled.length > 1) return isSectionWithCounts(grid, row, layout, filled, words) ? 'section' : 'data';
  return kindOfLoneText(grid, row, layout, words[0] ?? 0);
}

/** A Roman number or a letter in STT over a line with no date, code or other text of its own; figures are counts. */
function isSectionOf(texts: readonly number[]): boolean {
  return texts.length <= 1;
}

/** "Huyện Nho Quan ... 12": a label at the left, nothing but figures behind it, no number of its own. */
function isSectionWithCounts(
  grid: Grid,
  row: number,
  { ordinal, key }: RowLayout,
  filled: readonly number[],
  words: readonly number[],
): boolean {
  const [label] = words;
  if (words.length !== 1 || label === undefined || ordinal === undefined || label !== filled[0]) return false;
  return (
    label === ordinal ||
    (label === key && filled.length <= 3 && entityTypeOfName(readText(grid.value(row, label))) === undefined)
  );
}

/** One text in the row: a section at the left, a record that has only its name, or a stray remark. */
function kindOfLoneText(grid: Grid, row: number, { ordinal, key, columns }: RowLayout, column: number): RowKind {
  const text = readText(grid.value(row, column));
  if (isFootnote(foldTones(text))) return 'nothing';
  if (column === key && entityTypeOfName(text) !== undefined) return 'data';
  const left = Math.max(key ?? 0, columns[Math.min(1, columns.length - 1)] ?? 0);
  return column === ordinal || column === key || column <= left ? 'section' : 'nothing';
}

function isRepeatedHeader(
  grid: Grid,
  row: number,
  { headerRows, from }: RowLayout,
  filled: readonly number[],
): boolean {
  if (row < from) return true;
  return headerRows.some(
    (header) =>
      filled.length >= 2 && filled.every((column) => sameText(grid.value(row, column), grid.value(header, column))),
  );
}

function sameText(a: CellValue, b: CellValue): boolean {
  return typeof a === 'string' && typeof b === 'string' && foldTones(a) === foldTones(b);
}

function sectionText(grid: Grid, row: number, { columns, ordinal }: RowLayout): string {
  const texts = columns
    .filter((column) => grid.isWords(row, column))
    .filter((column) => column !== ordinal || !isMark(readText(grid.value(row, column))));
  return texts.map((column) => readText(grid.value(row, column)))[0] ?? '';
}

function isMark(text: string): boolean {
  const folded = foldTones(text);
  return isRoman(folded) || isLetter(folded);
}

function isCount(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d{1,6}[.)]?\s*$/.test(cell));
}

/** Only these letters begin the word that a total begins with: a cheap look before the thorough one. */
function mayBeTotal(text: string): boolean {
  return /^\s*[ctlCTL]/.test(text) && isTotalLabel(foldTones(text));
}
