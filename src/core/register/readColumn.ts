import type { CellValue } from '../sheet/values';
import { dayOrderOf } from './dayOrderOf';
import { readDate } from './readDate';
import { readNumber } from './readNumber';
import type { DateReading, Reading } from './reading';
import type { RegisterColumn } from './Register';

const numbers = new WeakMap<RegisterColumn, readonly Reading<number>[]>();
const dates = new WeakMap<RegisterColumn, readonly Reading<DateReading>[]>();

/** The numbers of a column in the column's unit, one a record. Read once however often they are asked for. */
export function readNumbers(column: RegisterColumn): readonly Reading<number>[] {
  const known = numbers.get(column);
  if (known) return known;
  const options = { whole: column.type === 'count', unit: column.unit };
  const readings = column.cells.map(once((cell) => readNumber(cell, options)));
  numbers.set(column, readings);
  return readings;
}

/**
 * The dates of a column, one a record; texts are read in the order of day and
 * month that the column as a whole shows. Read once however often they are asked for.
 */
export function readDates(column: RegisterColumn): readonly Reading<DateReading>[] {
  const known = dates.get(column);
  if (known) return known;
  const order = dayOrderOf(column.cells);
  const readings = column.cells.map(once((cell) => readDate(cell, order)));
  dates.set(column, readings);
  return readings;
}

/** The same function, which reads equal texts once: registers repeat themselves, and parsing is dear. */
function once<T>(read: (cell: CellValue) => T): (cell: CellValue) => T {
  const known = new Map<CellValue, T>();
  return (cell) => {
    if (typeof cell === 'number') return read(cell);
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = read(cell);
      known.set(cell, reading);
    }
    return reading;
  };
}
