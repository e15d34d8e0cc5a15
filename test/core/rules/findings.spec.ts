import { comparable } from '../../../src/core/names/compareNames';
import { placeKey } from '../../../src/core/names/placeKey';
import { openRegister } from '../../../src/core/register/openRegister';
import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import { readText } from '../../../src/core/register/readText';
import { readTaxCode } from '../../../src/core/register/taxCode';
import type { Register } from '../../../src/core/register/Register';
import { checkInSteps } from '../../../src/core/rules/checkInSteps';
import { checkRegisters } from '../../../src/core/rules/checkRegisters';
import type { Issue } from '../../../src/core/rules/Issue';
import { RULES } from '../../../src/core/rules/rules';
import { cleanRegister, COLUMNS, columnOf, FIRST_ROW } from '../../fixtures/registers/cleanRegister';
import { messyRegister } from '../../fixtures/registers/messyRegister';

const TODAY = { year: 2026, month: 6, day: 30 };
/** What they say of a row depends on other rows: a reference of its own, or what the column shows. */
const BEYOND_THE_ROW = new Set(['name-confusable', 'name-duplicate', 'tax-code-duplicate', 'unit-slip']);
const BY_ROW = RULES.filter(({ id }) => !BEYOND_THE_ROW.has(id));

const check = (registers: readonly Register[], rules = RULES): readonly Issue[] =>
  checkRegisters({ registers, today: TODAY, language: 'vi', rules });

/** A messy register in which every row is a record, recognised as the clean one is. */
function messy(count: number, seed: number): Register {
  const recognised = recogniseSheet(cleanRegister(40));
  const dataRows = Array.from({ length: count }, (_, index) => FIRST_ROW + index);
  return openRegister(messyRegister(count, seed), { ...recognised, dataRows });
}

/** Only the i-th record, with the title above it. */
function alone({ source, sheet, rows }: Register, index: number): Register {
  return openRegister(source, { ...sheet, dataRows: [rows[index] ?? 0] });
}

const isAmbiguousAlone = (cell: unknown): boolean => cell === '05/07/2020' || cell === '5.7.2031';

describe('the findings in a register', () => {
  it('should be those that each row has alone', () => {
    const register = messy(800, 3);

    const together = check([register], BY_ROW);

    const dates = [columnOf('cert_date'), columnOf('founded_date')];
    const rowOf = ({ cell }: Issue): number => Number(cell.replace(/\D+/g, ''));
    const comparableRow = (row: number): boolean =>
      !dates.some((column) => isAmbiguousAlone(register.source.values[row - 1]?.[column - 1]));
    const apart = register.rows.flatMap((row, index) =>
      comparableRow(row) ? check([alone(register, index)], BY_ROW) : [],
    );
    // A commune that is in no list is judged by the list that the column as a whole belongs to.
    const named = (issues: readonly Issue[]): readonly Issue[] =>
      issues.filter((issue) => comparableRow(rowOf(issue)) && issue.rule !== 'commune-unknown');
    expect(named(together)).toEqual(named(apart));
    expect(new Set(named(together).map(({ rule }) => rule)).size).toBeGreaterThan(20);
  });

  it('should name the pairs that a comparison of every unit with every other finds', () => {
    const register = messy(2500, 5);
    const issues = check([register]);

    const cells = (rule: string): string[] => issues.filter((issue) => issue.rule === rule).map(({ cell }) => cell);
    const { name, commune, code } = readRows(register);
    const live = register.rows.map((_, i) => register.column('status')?.cells[i] !== 'Đã giải thể');
    const share = (a: number, b: number): boolean =>
      commune[a] === commune[b] || commune[a] === '' || commune[b] === '';
    const isBare = (key = ''): boolean => /^[a-z0-9 ]+$/.test(key);
    const anyOther = (a: number, fits: (b: number) => boolean): boolean =>
      live[a] === true && register.rows.some((_, b) => b !== a && live[b] === true && fits(b));
    const confusable = register.rows.flatMap((row, a) => {
      const own = name[a];
      if (!own || own.key === '') return [];
      const isFound = anyOther(a, (b) => {
        const other = name[b];
        if (!other || other.key === '' || other.key === own.key) return false;
        if (other.confusable === own.confusable) return true;
        return other.bare === own.bare && share(a, b) && (isBare(own.key) || isBare(other.key));
      });
      return isFound ? [`B${row}`] : [];
    });
    const duplicate = register.rows.flatMap((row, a) =>
      name[a]?.key !== '' && anyOther(a, (b) => name[b]?.key === name[a]?.key && share(a, b)) ? [`B${row}`] : [],
    );
    const codes = register.rows.flatMap((row, a) =>
      code[a] !== undefined && anyOther(a, (b) => code[b] === code[a]) ? [`C${row}`] : [],
    );
    expect(cells('name-confusable')).toEqual(confusable);
    expect(cells('name-duplicate')).toEqual(duplicate);
    expect(cells('tax-code-duplicate')).toEqual(codes);
    expect(Math.min(confusable.length, duplicate.length, codes.length)).toBeGreaterThan(10);
  });
});

describe('a step of the check', () => {
  it.each([
    ['clean', (count: number) => openRegister(cleanRegister(count), recogniseSheet(cleanRegister(count)))],
    ['messy', (count: number) => messy(count, 7)],
  ])('should look at no more cells of a long register than of a short one (%s)', (_kind, build) => {
    const [short, long] = [build(2500), build(7500)].map((register) => mostLooksInOneStep(register));

    // A stretch of 2,000 rows, with all the columns that one rule looks at beside each other.
    expect(long).toBeLessThanOrEqual(2000 * COLUMNS.length);
    expect(long).toBeLessThanOrEqual((short ?? 0) * 1.5);
  });
});

function readRows(register: Register) {
  const texts = (field: 'name' | 'commune'): string[] =>
    register.rows.map((_, index) => readText(register.column(field)?.cells[index] ?? ''));
  const communes = new Map<string, string>();
  return {
    name: texts('name').map((text) => comparable(text)),
    commune: texts('commune').map((text) => {
      communes.set(text, communes.get(text) ?? placeKey(text));
      return communes.get(text) ?? '';
    }),
    code: register.rows.map((_, index) => {
      const reading = readTaxCode(register.column('tax_code')?.cells[index] ?? '');
      return reading.kind === 'empty' ? undefined : reading.code;
    }),
  };
}

/** The most cells and rows that are looked at between two breaths, the taking of a column out of its sheet left out. */
function mostLooksInOneStep(register: Register): number {
  let looks = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const columns = new Map<string, ReturnType<Register['column']>>();
  const watched: Register = {
    ...register,
    rows: counted(register.rows),
    column(field) {
      if (!columns.has(field)) {
        const column = register.column(field);
        columns.set(field, column && { ...column, cells: counted(column.cells) });
      }
      return columns.get(field);
    },
  };
  const steps = checkInSteps({ registers: [watched], today: TODAY, language: 'vi' });
  let most = 0;
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    most = Math.max(most, looks);
    looks = 0;
  }
  return most;
}
