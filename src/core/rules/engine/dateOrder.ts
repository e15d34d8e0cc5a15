import type { Field } from '../../register/fields';
import type { Bilingual } from '../../register/Register';
import { formatDate } from '../../vietnamese/formatDate';
import { days } from './days';
import { eachChunk } from './eachChunk';
import type { Rule } from './Rule';

/**
 * The `check` of a rule that asks for a date not to lie before the founding.
 * Judged only where both are read without doubt; `message` gets both as text.
 */
export function notBeforeFounding(field: Field, message: (date: string, founded: string) => Bilingual): Rule['check'] {
  return function* check(register, _context, report) {
    const later = register.column(field);
    const founded = register.column('founded_date');
    if (!later || !founded) return;
    const laterDays = yield* days(later);
    const foundedDays = yield* days(founded);
    yield* eachChunk(register.rows.length, (start, end) => {
      for (let index = start; index < end; index += 1) {
        const last = laterDays.to[index] ?? 0;
        // A date without its day is earlier only if all of it is.
        if (last === 0 || last >= (foundedDays.from[index] ?? 0)) continue;
        const [after, before, row] = [laterDays.reading(index), foundedDays.reading(index), register.rows[index]];
        if (row === undefined || after.kind !== 'sure' || before.kind !== 'sure') continue;
        report({
          row,
          column: later.column,
          value: later.cells[index] ?? '',
          message: message(formatDate(after.value.to), formatDate(before.value.from)),
        });
      }
    });
  };
}
