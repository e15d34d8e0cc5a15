import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { CellVerdict } from './cellRule';
import { distinctCells } from './distinctCells';
import { eachRow } from './eachRow';
import type { Report, Steps } from './Rule';

/**
 * Judges each different value of a column once and reports the rows that have
 * one with a verdict; a column in which nothing is wrong is not walked.
 *
 * @param judge gets a value and a record that has it
 */
export function* reportValues(
  register: Register,
  column: RegisterColumn,
  report: Report,
  judge: (cell: CellValue, index: number) => CellVerdict,
  skip?: (register: Register, index: number) => boolean,
): Steps {
  const { values, first, of } = distinctCells(column);
  const verdicts: CellVerdict[] = [];
  yield* eachRow(values.length, (number) => {
    const verdict = judge(values[number] ?? '', first[number] ?? 0);
    if (verdict) verdicts[number] = verdict;
  });
  if (verdicts.length === 0) return;
  yield* eachRow(register.rows.length, (index) => {
    const verdict = verdicts[of[index] ?? 0];
    const row = register.rows[index];
    if (!verdict || row === undefined || skip?.(register, index)) return;
    report({ row, column: column.column, value: column.cells[index] ?? '', ...verdict });
  });
}
