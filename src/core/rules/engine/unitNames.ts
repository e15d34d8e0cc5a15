import type { EntityType } from '../../register/vocabulary';
import { NameIndex } from '../../names/NameIndex';
import { placeKey } from '../../names/placeKey';
import { readText } from '../../register/readText';
import type { Register, Role } from '../../register/Register';
import { readTaxCode } from '../../register/taxCode';
import { cellAddress } from '../../sheet/address';
import type { CellPlace } from '../Issue';
import { sharedKey } from './CheckContext';
import { UNIT_ROLES } from './columns';
import { eachRow } from './eachRow';
import { isLive, standings } from './standing';

/** A live unit and where its name stands. */
export interface NamedUnit extends CellPlace {
  /** As the cell has it, on one line. */
  readonly name: string;
  /** In one spelling; empty where the row names no commune. */
  readonly commune: string;
  /** As read from the row, `undefined` where there is none. */
  readonly taxCode: string | undefined;
  readonly register: Register;
  /** Which record of the register it is. */
  readonly index: number;
}

/** The units of one kind of register. */
export interface UnitNames {
  readonly index: NameIndex<NamedUnit>;
  /** The unit of a record, `undefined` for an ended one and for one without a name. */
  unitAt(register: Register, index: number): NamedUnit | undefined;
}

/** The legal form of names that do not say theirs. */
const FORM_OF_ROLE: Readonly<Partial<Record<Role, EntityType>>> = {
  unions: 'union',
  groups: 'group',
  creditFunds: 'creditFund',
};

/** The names of all live units, by the kind of register; shared by the rules on names. */
export const unitNames = sharedKey(function* ({ registers }) {
  const byRole = new Map<Role, { index: NameIndex<NamedUnit>; units: Map<Register, (NamedUnit | undefined)[]> }>();
  for (const register of registers) {
    const column = register.column('name');
    if (!column || !UNIT_ROLES.includes(register.sheet.role)) continue;
    const ofRole = byRole.get(register.sheet.role) ?? {
      index: new NameIndex<NamedUnit>(FORM_OF_ROLE[register.sheet.role]),
      units: new Map(),
    };
    byRole.set(register.sheet.role, ofRole);
    const communes = register.column('commune')?.cells;
    const codes = register.column('tax_code')?.cells;
    const standing = standings(register);
    const units: (NamedUnit | undefined)[] = [];
    ofRole.units.set(register, units);
    yield* eachRow(register.rows.length, (index) => {
      const name = readText(column.cells[index] ?? '');
      if (name === '' || !isLive(standing(index))) return;
      const code = readTaxCode(codes?.[index] ?? '');
      const unit: NamedUnit = {
        sheet: register.sheet.name,
        cell: cellAddress(register.rows[index] ?? 1, column.column),
        name,
        commune: placeKey(readText(communes?.[index] ?? '')),
        taxCode: code.kind === 'empty' ? undefined : code.code,
        register,
        index,
      };
      units[index] = unit;
      ofRole.index.add(name, unit);
    });
  }
  return new Map<Role, UnitNames>(
    [...byRole].map(([role, { index, units }]) => [
      role,
      { index, unitAt: (register, record) => units.get(register)?.[record] },
    ]),
  );
});

/** Whether two units may be in one commune: they are, or one of them does not say. */
export function mayShareCommune(a: NamedUnit, b: NamedUnit): boolean {
  return a.commune === b.commune || a.commune === '' || b.commune === '';
}

/** Where another unit stands, from the sheet of the first: `"B7"` or `"Nho Quan!B7"`. */
export function placeOf(unit: NamedUnit, from: NamedUnit): string {
  return unit.sheet === from.sheet ? unit.cell : `${unit.sheet}!${unit.cell}`;
}

/** A few of the other units as related cells; nobody looks at more. */
export function relatedTo(units: readonly NamedUnit[]): readonly CellPlace[] {
  return units.slice(0, MOST_RELATED).map(({ sheet, cell }) => ({ sheet, cell }));
}

/** So many units of a block are looked at for one row: a block of thousands is one fault and not thousands squared. */
export const MOST_RELATED = 20;

/** The first units of a block that fit to a unit, the unit itself left out. */
export function fitting(
  block: readonly NamedUnit[],
  unit: NamedUnit,
  fits: (other: NamedUnit) => boolean,
): readonly NamedUnit[] {
  const found: NamedUnit[] = [];
  let looked = 0;
  for (const other of block) {
    if (other === unit) continue;
    looked += 1;
    if (fits(other)) found.push(other);
    if (found.length >= MOST_RELATED || looked >= MOST_LOOKED_AT) break;
  }
  return found;
}

/** A bound for the name that half a province bears. */
const MOST_LOOKED_AT = 500;
