import { readNumbers } from '../../register/readColumn';
import type { Reading } from '../../register/reading';
import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { CheckContext } from './CheckContext';
import type { CellVerdict } from './cellRule';
import { columnsOfType } from './columns';
import { reportValues } from './reportValues';
import type { Rule } from './Rule';

export interface NumberCell {
  readonly cell: CellValue;
  readonly reading: Reading<number>;
  readonly column: RegisterColumn;
}

/** The `check` of a rule that looks at each figure of a register alone: counts, numbers, money. */
export function numberRule(judge: (figure: NumberCell, context: CheckContext) => CellVerdict): Rule['check'] {
  return function* check(register: Register, context, report) {
    for (const column of columnsOfType(register, 'count', 'number', 'money')) {
      const readings = readNumbers(column);
      yield* reportValues(register, column, report, (cell, index) => {
        const reading = readings[index];
        return !reading || reading.kind === 'empty' ? undefined : judge({ cell, reading, column }, context);
      });
    }
  };
}
