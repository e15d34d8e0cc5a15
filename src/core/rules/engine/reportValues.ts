import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { CellVerdict } from './CellVerdict';
import { eachRow } from './eachRow';
import type { Report, Steps } from './Rule';

/**
 * Judges the cells of some records of a column, each different value once, and
 * reports those that have a verdict.
 *
 * @param records in order: what a cheap look down the column has left over
 * @param judge gets a value and a record that has it
 */
export function* reportValues(
  register: Register,
  column: RegisterColumn,
  records: readonly number[],
  report: Report,
  judge: (cell: CellValue, index: number) => CellVerdict,
): Steps {
  const verdicts = new Map<CellValue, CellVerdict>();
  yield* eachRow(records.length, (position) => {
    const index = records[position] ?? 0;
    const cell = column.cells[index] ?? '';
    let verdict = verdicts.get(cell);
    if (!verdict && !verdicts.has(cell)) {
      verdict = judge(cell, index);
      verdicts.set(cell, verdict);
    }
    const row = register.rows[index];
    if (verdict && row !== undefined) report({ row, column: column.column, value: cell, ...verdict });
  });
}
