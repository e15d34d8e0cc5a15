import { eachRow } from './eachRow';
import type { Finding, Rule } from './Rule';
import { unitNames, type NamedUnit, type UnitNames } from './unitNames';

/** The `check` of a rule about the name of a unit beside the names of all others of its kind. */
export function unitNameRule(
  judge: (unit: NamedUnit, names: UnitNames) => Pick<Finding, 'message' | 'related'> | undefined,
): Rule['check'] {
  return function* check(register, context, report) {
    const column = register.column('name');
    const names = (yield* context.shared(unitNames)).get(register.sheet.role);
    if (!column || !names) return;
    const units = names.of(register);
    yield* eachRow(units.length, (position) => {
      const unit = units[position];
      const row = unit && register.rows[unit.index];
      if (!unit || row === undefined) return;
      const finding = judge(unit, names);
      if (finding) report({ row, column: column.column, value: column.cells[unit.index] ?? '', ...finding });
    });
  };
}
