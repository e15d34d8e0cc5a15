import type { Field } from '../../register/fields';
import { readDates } from '../../register/readColumn';
import type { Bilingual } from '../../register/Register';
import { compareDays } from '../../vietnamese/day';
import { formatDate } from '../../vietnamese/formatDate';
import { eachRow } from './eachRow';
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
    const laterDates = readDates(later);
    const foundedDates = readDates(founded);
    yield* eachRow(register.rows.length, (index) => {
      const [after, before, row] = [laterDates[index], foundedDates[index], register.rows[index]];
      if (row === undefined || after?.kind !== 'sure' || before?.kind !== 'sure') return;
      // A date without its day is earlier only if all of it is.
      if (compareDays(after.value.to, before.value.from) >= 0) return;
      report({
        row,
        column: later.column,
        value: later.cells[index] ?? '',
        message: message(formatDate(after.value.to), formatDate(before.value.from)),
      });
    });
  };
}
