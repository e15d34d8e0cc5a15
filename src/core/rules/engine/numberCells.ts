import { readNumbers } from '../../register/readColumn';
import type { Reading } from '../../register/reading';
import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import type { CheckContext } from './CheckContext';
import type { CellVerdict } from './cellRule';
import { columnsOfType } from './columns';
import { eachRow } from './eachRow';
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
      yield* eachRow(register.rows.length, (index) => {
        const [reading, row, cell = ''] = [readings[index], register.rows[index], column.cells[index]];
        if (!reading || reading.kind === 'empty' || row === undefined) return;
        const verdict = judge({ cell, reading, column }, context);
        if (verdict) report({ row, column: column.column, value: cell, ...verdict });
      });
    }
  };
}
