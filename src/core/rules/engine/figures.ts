import { readNumber } from '../../register/readNumber';
import type { Reading } from '../../register/reading';
import type { RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import { eachChunk } from './eachChunk';

/** A column of figures, read for rules that run down it. */
export interface Figures {
  /** One a record, in the unit of the column; NaN where the cell is empty or not one number without doubt. */
  readonly values: Float64Array;
  /** The records, in order, whose cell is neither empty nor a plain number. */
  readonly texts: readonly number[];
  /** What the cell of a record says. */
  readonly reading: (index: number) => Reading<number>;
}

const known = new WeakMap<RegisterColumn, Figures>();

/** Reads a column once, however many rules ask; a text is parsed once however often it stands there. */
export function* figures(column: RegisterColumn): Generator<undefined, Figures, undefined> {
  const cached = known.get(column);
  if (cached) return cached;
  const { cells } = column;
  const values = new Float64Array(cells.length).fill(NaN);
  const texts: number[] = [];
  const options = { whole: column.type === 'count', unit: column.unit };
  const readings = new Map<CellValue, Reading<number>>();
  const read = (cell: CellValue): Reading<number> => {
    let reading = readings.get(cell);
    if (!reading) {
      reading = readNumber(cell, options);
      readings.set(cell, reading);
    }
    return reading;
  };
  yield* eachChunk(cells.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const cell = cells[index];
      if (typeof cell === 'number' && Number.isFinite(cell)) values[index] = cell;
      else if (cell !== '' && cell !== undefined) texts.push(index);
    }
  });
  yield* eachChunk(texts.length, (from, to) => {
    for (const index of texts.slice(from, to)) {
      const reading = read(cells[index] ?? '');
      if (reading.kind === 'sure') values[index] = reading.value;
    }
  });
  const found: Figures = {
    values,
    texts,
    reading(index) {
      const cell = cells[index] ?? '';
      return typeof cell === 'number' ? readNumber(cell, options) : read(cell);
    },
  };
  known.set(column, found);
  return found;
}
