import type { Register, RegisterColumn } from '../../register/Register';
import type { CellVerdict } from './CellVerdict';
import { eachChunk } from './eachChunk';
import { isPlainText } from './isPlainText';
import { reportValues } from './reportValues';
import type { Rule } from './Rule';
import { textColumns } from './textCells';

const known = new WeakMap<RegisterColumn, readonly number[]>();

/**
 * The `check` of a rule about how a text is typed: letters, spaces, encodings.
 * Such rules share one look at each text, and judge those that are not plain,
 * equal ones once.
 */
export function textRule(judge: (text: string, column: RegisterColumn) => CellVerdict): Rule['check'] {
  return function* check(register: Register, _context, report) {
    for (const column of textColumns(register)) {
      const records = yield* oddTexts(column);
      yield* reportValues(register, column, records, report, (cell) =>
        typeof cell === 'string' ? judge(cell, column) : undefined,
      );
    }
  };
}

/** The records of a column, in order, with a text that something may be wrong with. */
function* oddTexts(column: RegisterColumn): Generator<undefined, readonly number[], undefined> {
  const cached = known.get(column);
  if (cached) return cached;
  const { cells } = column;
  const records: number[] = [];
  let last = '';
  yield* eachChunk(cells.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const cell = cells[index];
      // A run of equal texts is looked at once.
      if (typeof cell !== 'string' || cell === last) continue;
      if (isPlainText(cell)) last = cell;
      else records.push(index);
    }
  });
  known.set(column, records);
  return records;
}
