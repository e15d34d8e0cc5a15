import type { Register, RegisterColumn, Role } from '../../register/Register';
import type { FieldType } from '../../register/fieldTables/FieldSpec';

/** The registers of organisations, as against logs, lists and plans. */
export const UNIT_ROLES: readonly Role[] = ['cooperatives', 'unions', 'groups', 'creditFunds'];

/** The columns of a register whose cells are of one of these types; a doubtful column is none. */
export function columnsOfType(register: Register, ...types: readonly FieldType[]): RegisterColumn[] {
  return register.sheet.columns
    .filter(({ type }) => types.includes(type))
    .flatMap(({ field }) => register.column(field) ?? []);
}

/** How a column is called in a sentence: its own header, on one line. */
export function headerOf(column: RegisterColumn): string {
  return column.header.replace(/\s+/g, ' ').trim();
}
