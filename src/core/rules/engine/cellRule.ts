import type { Field } from '../../register/fields';
import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { CellVerdict } from './CellVerdict';
import type { CheckContext } from './CheckContext';
import { eachChunk } from './eachChunk';
import { reportValues } from './reportValues';
import type { Rule } from './Rule';

export interface CellRuleOptions {
  /** The columns to look at, as far as the register has them. */
  readonly columns: readonly Field[];
  /** A cheap look: whether there is certainly nothing wrong with a cell, so that it need not be judged. */
  readonly isPlain: (cell: CellValue) => boolean;
  /** Judges a value; equal values of a column are judged once. */
  readonly judge: (cell: CellValue, column: RegisterColumn, context: CheckContext) => CellVerdict;
}

/** The `check` of a rule that needs to see nothing but one cell. */
export function cellRule({ columns, isPlain, judge }: CellRuleOptions): Rule['check'] {
  return function* check(register: Register, context, report) {
    for (const column of columns.flatMap((field) => register.column(field) ?? [])) {
      const { cells } = column;
      const records: number[] = [];
      yield* eachChunk(cells.length, (from, to) => {
        for (let index = from; index < to; index += 1) {
          const cell = cells[index] ?? '';
          if (cell !== '' && !isPlain(cell)) records.push(index);
        }
      });
      yield* reportValues(register, column, records, report, (cell) => judge(cell, column, context));
    }
  };
}
