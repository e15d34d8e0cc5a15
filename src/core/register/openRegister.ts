import type { CellValue, SheetValues } from '../sheet/values';
import type { Field } from './fields';
import { heldByMerges } from './mergedCells';
import { tickedText } from './recognition/flagColumns';
import { Grid } from './recognition/Grid';
import type { RecognisedColumn, RecognisedSheet, Register, RegisterColumn } from './Register';

/** Rows that are taken out of a sheet between two breaths. */
const ROWS_PER_STEP = 1000;

/**
 * The records of a recognised sheet. Columns are taken out of the sheet when
 * they are first asked for, and once; a column that is not at least likely is
 * not there at all.
 */
export function openRegister(sheet: SheetValues, recognised: RecognisedSheet): Register {
  const grid = new Grid(sheet);
  const rows = recognised.dataRows;
  const opened = new Map<Field, RegisterColumn>();
  let sections: readonly (string | undefined)[] | undefined;
  return {
    sheet: recognised,
    source: sheet,
    rows,
    column(field) {
      let column = opened.get(field);
      if (column) return column;
      const found = columnOf(recognised, field);
      if (!found) return undefined;
      column = { ...found, cells: cellsOf(sheet, grid, rows, found) };
      opened.set(field, column);
      return column;
    },
    *openColumns() {
      const plain = recognised.columns.filter(
        (column) =>
          !opened.has(column.field) && columnOf(recognised, column.field) === column && isPlain(sheet, column),
      );
      const cells: CellValue[][] = [];
      for (let i = 0; i < plain.length; i += 1) {
        if (i > 0) yield;
        // At full length and of texts from the start: a list that grows, or turns from numbers to texts, is copied as a whole.
        cells.push(new Array<CellValue>(rows.length).fill(''));
      }
      const offsets = plain.map(({ column }) => column - sheet.left);
      // Row by row: a sheet lies in memory by rows, and each is looked up once for all columns.
      for (const [index, row] of rows.entries()) {
        if (index > 0 && index % ROWS_PER_STEP === 0) yield;
        const values = sheet.values[row - sheet.top];
        for (let i = 0; i < offsets.length; i += 1) {
          const list = cells[i];
          if (list) list[index] = values?.[offsets[i] ?? -1] ?? '';
        }
      }
      for (const [index, column] of plain.entries()) {
        if (!opened.has(column.field)) opened.set(column.field, { ...column, cells: cells[index] ?? [] });
      }
    },
    section(index) {
      sections ??= sectionsOf(recognised);
      return sections[index];
    },
  };
}

/** The column that a field is found by; a doubtful one is none. */
function columnOf({ columns }: RecognisedSheet, field: Field): RecognisedColumn | undefined {
  return columns.find((candidate) => candidate.field === field && candidate.band !== 'unknown');
}

/** Whether the cells of a column stand for themselves. */
function isPlain({ merges = [] }: SheetValues, { column, flags }: RecognisedColumn): boolean {
  return !flags && !merges.some(({ left, right }) => column >= left && column <= right);
}

/** What each record holds in a column: ticks as the text that they stand under, merged cells in all of their rows. */
function cellsOf(
  sheet: SheetValues,
  grid: Grid,
  rows: readonly number[],
  { column, type, flags }: RecognisedColumn,
): readonly CellValue[] {
  if (flags) return rows.map((row) => tickedText(grid, row, flags));
  const held = heldByMerges(sheet, grid, column, type);
  if (held.size > 0) return rows.map((row) => held.get(row) ?? grid.value(row, column));
  const { values, top, left } = sheet;
  return rows.map((row) => values[row - top]?.[column - left] ?? '');
}

/** The section of each record, in one walk down both lists. */
function sectionsOf({ dataRows, sectionRows }: RecognisedSheet): (string | undefined)[] {
  let next = 0;
  let current: string | undefined;
  return dataRows.map((row) => {
    for (let section = sectionRows[next]; section && section.row < row; section = sectionRows[next]) {
      current = section.text;
      next += 1;
    }
    return current;
  });
}
