import { dayOrderOf } from '../../register/dayOrderOf';
import { isDateSerial } from '../../register/isDateSerial';
import { readDate } from '../../register/readDate';
import type { DateReading, Reading } from '../../register/reading';
import type { RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { DayOrder } from '../../vietnamese/parseDate';
import { serialFromDay } from '../../vietnamese/serialDate';
import { eachChunk } from './eachChunk';

/** A column of dates, read for rules that run down it. */
export interface Days {
  /** The first day of each record's date as a serial; 0 where there is no date without doubt. */
  readonly from: Int32Array;
  /** The last day: that of `from`, unless the date lacks its day or its month. */
  readonly to: Int32Array;
  /** The records, in order, whose cell is neither empty nor a plain date. */
  readonly others: readonly number[];
  /** What the cell of a record says. */
  readonly reading: (index: number) => Reading<DateReading>;
}

const known = new WeakMap<RegisterColumn, Days>();

/**
 * Reads a column once, however many rules ask: real dates without the parser,
 * texts once however often they stand there, in the order of day and month
 * that the column as a whole shows.
 */
export function* days(column: RegisterColumn): Generator<undefined, Days, undefined> {
  const cached = known.get(column);
  if (cached) return cached;
  const { cells } = column;
  const from = new Int32Array(cells.length);
  const to = new Int32Array(cells.length);
  const others: number[] = [];
  yield* eachChunk(cells.length, (start, end) => {
    for (let index = start; index < end; index += 1) {
      const cell = cells[index];
      if (typeof cell === 'number' && isDateSerial(cell)) to[index] = from[index] = Math.floor(cell);
      else if (cell !== '' && cell !== undefined) others.push(index);
    }
  });

  const readings = new Map<CellValue, Reading<DateReading>>();
  const order = yield* orderOf(column, others);
  const read = (cell: CellValue): Reading<DateReading> => {
    let reading = readings.get(cell);
    if (!reading) {
      reading = readDate(cell, order);
      readings.set(cell, reading);
    }
    return reading;
  };
  yield* eachChunk(others.length, (start, end) => {
    for (const index of others.slice(start, end)) {
      const reading = read(cells[index] ?? '');
      if (reading.kind !== 'sure') continue;
      from[index] = serialFromDay(reading.value.from) ?? 0;
      to[index] = serialFromDay(reading.value.to) ?? 0;
    }
  });
  const found: Days = { from, to, others, reading: (index) => read(cells[index] ?? '') };
  known.set(column, found);
  return found;
}

/** What `dayOrderOf` says of the cells of some records, in steps. */
function* orderOf({ cells }: RegisterColumn, records: readonly number[]): Generator<undefined, DayOrder, undefined> {
  const seen = new Set<CellValue>();
  const orders = new Set<DayOrder>();
  yield* eachChunk(records.length, (start, end) => {
    for (const index of records.slice(start, end)) {
      const cell = cells[index];
      if (typeof cell !== 'string' || seen.has(cell)) continue;
      seen.add(cell);
      orders.add(dayOrderOf([cell]));
    }
  });
  orders.delete('unknown');
  const [order = 'unknown'] = orders;
  return orders.size === 1 ? order : 'unknown';
}
