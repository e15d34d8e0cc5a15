import { readDates } from '../../register/readColumn';
import type { DateReading, Reading } from '../../register/reading';
import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { CheckContext } from './CheckContext';
import type { CellVerdict } from './cellRule';
import { columnsOfType } from './columns';
import { eachRow } from './eachRow';
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
      yield* eachRow(register.rows.length, (index) => {
        const [reading, row, cell = ''] = [readings[index], register.rows[index], column.cells[index]];
        if (!reading || reading.kind === 'empty' || row === undefined) return;
        const verdict = judge({ cell, reading, column }, context);
        if (verdict) report({ row, column: column.column, value: cell, ...verdict });
      });
    }
  };
}
