import type { Day } from '../../vietnamese/day';
import type { DateReading, Reading } from '../../register/reading';
import type { Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import { serialFromDay } from '../../vietnamese/serialDate';
import type { CheckContext } from './CheckContext';
import type { CellVerdict } from './CellVerdict';
import { columnsOfType } from './columns';
import { days } from './days';
import { eachChunk } from './eachChunk';
import { reportValues } from './reportValues';
import type { Rule } from './Rule';

export interface DateCell {
  readonly cell: CellValue;
  readonly reading: Reading<DateReading>;
  readonly column: RegisterColumn;
}

/**
 * The `check` of a rule that looks at each date of a register alone.
 *
 * @param after judges the dates that begin after this day; without it those that are no plain dates
 */
export function dateRule(
  judge: (date: DateCell, context: CheckContext) => CellVerdict,
  after?: (context: CheckContext) => Day,
): Rule['check'] {
  return function* check(register: Register, context, report) {
    for (const column of columnsOfType(register, 'date')) {
      const { from, others, reading } = yield* days(column);
      let records = others;
      if (after) {
        // No day before Excel's first is asked about; all of its days are after it.
        const last = serialFromDay(after(context)) ?? 0;
        const found: number[] = [];
        yield* eachChunk(from.length, (start, end) => {
          for (let index = start; index < end; index += 1) if ((from[index] ?? 0) > last) found.push(index);
        });
        records = found;
      }
      yield* reportValues(register, column, records, report, (cell, index) =>
        judge({ cell, reading: reading(index), column }, context),
      );
    }
  };
}
