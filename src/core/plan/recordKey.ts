import { readText } from '../register/readText';
import type { Register, Role } from '../register/Register';
import type { Field } from '../register/fields';
import { foldSpelling } from '../vietnamese/foldSpelling';
import type { Judge } from './Judge';
import { oncePerRegister } from './oncePerRegister';

/**
 * What tells a record from another: two records with the same key are the same
 * unit or the same entry. `undefined` where a record has nothing to tell it by.
 */
export interface RecordKey {
  readonly key: Judge<string | undefined>;
  /** In a log two equal entries may well be two events; only a copy in another sheet is the same one. */
  readonly acrossSheetsOnly: boolean;
}

const UNIT_ROLES: ReadonlySet<Role> = new Set(['cooperatives', 'groups', 'unions', 'creditFunds']);

/** Registers of units go by tax code, else by name and place; logs and lists by everything that an entry says. */
export function recordKey(register: Register): RecordKey {
  return { key: keys(register), acrossSheetsOnly: !isOfUnits(register) };
}

const keys = oncePerRegister<string | undefined>((register) =>
  isOfUnits(register) ? unitKey(register) : entryKey(register),
);

function isOfUnits({ sheet }: Register): boolean {
  return UNIT_ROLES.has(sheet.role);
}

function unitKey(register: Register): Judge<string | undefined> {
  const text = textOf(register);
  return (index) => {
    const code = text('tax_code', index).replace(/[^0-9a-z]/gi, '');
    if (code !== '') return `code ${code}`;
    const name = text('name', index);
    const place = [text('commune', index), text('district', index), foldSpelling(register.section(index) ?? '')];
    return name === '' ? undefined : JSON.stringify([name, ...place]);
  };
}

function entryKey(register: Register): Judge<string> {
  const fields = register.sheet.columns
    .map(({ field }) => field)
    .filter((field) => field !== 'ordinal' && field !== 'note')
    .sort();
  return (index) => JSON.stringify(fields.map((field) => [field, register.column(field)?.cells[index] ?? '']));
}

function textOf(register: Register): (field: Field, index: number) => string {
  return (field, index) => foldSpelling(readText(register.column(field)?.cells[index] ?? ''));
}
