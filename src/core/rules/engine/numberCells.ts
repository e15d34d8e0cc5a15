import type { Reading } from '../../register/reading';
import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { CheckContext } from './CheckContext';
import type { CellVerdict } from './CellVerdict';
import { columnsOfType } from './columns';
import { eachChunk } from './eachChunk';
import { figures } from './figures';
import { reportValues } from './reportValues';
import type { Rule } from './Rule';

export interface NumberCell {
  readonly cell: CellValue;
  readonly reading: Reading<number>;
  readonly column: RegisterColumn;
}

/**
 * The `check` of a rule that looks at each figure of a register alone: counts, numbers, money.
 *
 * @param concerns which plain numbers are judged; without it none are, only what is written as text
 */
export function numberRule(
  judge: (figure: NumberCell, context: CheckContext) => CellVerdict,
  concerns?: (value: number) => boolean,
): Rule['check'] {
  return function* check(register: Register, context, report) {
    for (const column of columnsOfType(register, 'count', 'number', 'money')) {
      const { texts, values, reading } = yield* figures(column);
      let records = texts;
      if (concerns) {
        const found: number[] = [];
        yield* eachChunk(values.length, (from, to) => {
          for (let index = from; index < to; index += 1) if (concerns(values[index] ?? NaN)) found.push(index);
        });
        records = found;
      }
      yield* reportValues(register, column, records, report, (cell, index) =>
        judge({ cell, reading: reading(index), column }, context),
      );
    }
  };
}
