import { readDates } from '../../register/readColumn';
import type { DateReading, Reading } from '../../register/reading';
import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { CheckContext } from './CheckContext';
import type { CellVerdict } from './cellRule';
import { columnsOfType } from './columns';
import { reportValues } from './reportValues';
import type { Rule } from './Rule';

export interface DateCell {
  readonly cell: CellValue;
  readonly reading: Reading<DateReading>;
  readonly column: RegisterColumn;
}

/** The `check` of a rule that looks at each date of a register alone. */
export function dateRule(judge: (date: DateCell, context: CheckContext) => CellVerdict): Rule['check'] {
  return function* check(register: Register, context, report) {
    for (const column of columnsOfType(register, 'date')) {
      const readings = readDates(column);
      yield* reportValues(register, column, report, (cell, index) => {
        const reading = readings[index];
        return !reading || reading.kind === 'empty' ? undefined : judge({ cell, reading, column }, context);
      });
    }
  };
}
