import type { EntityType } from '../../register/vocabulary';
import { HashCensus } from '../../names/HashCensus';
import { NameHasher } from '../../names/NameHasher';
import { NameIndex } from '../../names/NameIndex';
import { placeKey } from '../../names/placeKey';
import { readText } from '../../register/readText';
import type { Register, RegisterColumn, Role } from '../../register/Register';
import { readTaxCode } from '../../register/taxCode';
import { cellAddress } from '../../sheet/address';
import type { CellPlace } from '../Issue';
import { sharedKey } from './CheckContext';
import { UNIT_ROLES } from './columns';
import { eachChunk } from './eachChunk';
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

/** The units of one kind of register whose names have anything in common with another's. */
export interface UnitNames {
  readonly index: NameIndex<NamedUnit>;
  /** Those of one register, in its order. */
  readonly of: (register: Register) => readonly NamedUnit[];
}

/** The legal form of names that do not say theirs. */
const FORM_OF_ROLE: Readonly<Partial<Record<Role, EntityType>>> = {
  unions: 'union',
  groups: 'group',
  creditFunds: 'creditFund',
};

/**
 * The names of live units that are the same as another's in one way or other,
 * by the kind of register; shared by the rules on names. All names are told
 * apart by hashes; the few that are not are compared as texts.
 */
export const unitNames = sharedKey(function* ({ registers }) {
  const found = new Map<Role, UnitNames>();
  for (const role of UNIT_ROLES) {
    const named = registers.flatMap((register) => {
      const column = register.sheet.role === role ? register.column('name') : undefined;
      return column ? [{ register, column }] : [];
    });
    const form = FORM_OF_ROLE[role];
    const hasher = new NameHasher(form);
    const count = named.reduce((sum, { register }) => sum + register.rows.length, 0);
    const [bare, confusable] = [new HashCensus(count), new HashCensus(count)];
    const hashed = [];
    for (const one of named) {
      const hashes = yield* hashNames(one.register, one.column, hasher);
      hashed.push({ ...one, hashes });
      yield* eachChunk(hashes.bare.length, (from, to) => {
        for (let index = from; index < to; index += 1) {
          if (hashes.isNamed[index] !== 1) continue;
          bare.add(hashes.bare[index] ?? 0);
          confusable.add(hashes.confusable[index] ?? 0);
        }
      });
    }

    const index = new NameIndex<NamedUnit>(form);
    const units = new Map<Register, NamedUnit[]>();
    for (const { register, column, hashes } of hashed) {
      const own: NamedUnit[] = [];
      units.set(register, own);
      const shared: number[] = [];
      yield* eachChunk(hashes.bare.length, (from, to) => {
        for (let record = from; record < to; record += 1) {
          if (hashes.isNamed[record] !== 1) continue;
          if (bare.isShared(hashes.bare[record] ?? 0) || confusable.isShared(hashes.confusable[record] ?? 0)) {
            shared.push(record);
          }
        }
      });
      yield* eachRow(shared.length, (position) => {
        const unit = unitAt(register, column, shared[position] ?? 0);
        own.push(unit);
        index.add(unit.name, unit);
      });
    }
    found.set(role, { index, of: (register) => units.get(register) ?? [] });
  }
  return found;
});

interface NameHashes {
  readonly bare: Int32Array;
  readonly confusable: Int32Array;
  /** 1 for a live unit that has a name of its own. */
  readonly isNamed: Uint8Array;
}

function* hashNames(
  register: Register,
  { cells }: RegisterColumn,
  hasher: NameHasher,
): Generator<undefined, NameHashes, undefined> {
  const count = register.rows.length;
  const standing = yield* standings(register);
  const bare = new Int32Array(count);
  const confusable = new Int32Array(count);
  const isNamed = new Uint8Array(count);
  yield* eachRow(count, (index) => {
    const cell = cells[index] ?? '';
    if (cell === '' || !isLive(standing[index] ?? 'unknown')) return;
    if (!hasher.read(typeof cell === 'string' && !cell.startsWith('#') ? cell : readText(cell))) return;
    isNamed[index] = 1;
    bare[index] = hasher.bare;
    confusable[index] = hasher.confusable;
  });
  return { bare, confusable, isNamed };
}

function unitAt(register: Register, { column, cells }: RegisterColumn, index: number): NamedUnit {
  const code = readTaxCode(register.column('tax_code')?.cells[index] ?? '');
  return {
    sheet: register.sheet.name,
    cell: cellAddress(register.rows[index] ?? 1, column),
    name: readText(cells[index] ?? ''),
    commune: placeKey(readText(register.column('commune')?.cells[index] ?? '')),
    taxCode: code.kind === 'empty' ? undefined : code.code,
    register,
    index,
  };
}

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
