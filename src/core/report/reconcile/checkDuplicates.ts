import { nameKey } from '../../names/nameKey';
import { placeKey } from '../../names/placeKey';
import { recordKey } from '../../plan/recordKey';
import { readText } from '../../register/readText';
import type { Register } from '../../register/Register';
import { rowRanges } from '../rowRanges';
import type { Finding } from './Finding';

/** Names that a sentence tells; the rows are told of all. */
const NAMED = 3;

interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** The rows of one sheet that stand in an earlier one as well. */
interface Pair {
  readonly sheet: string;
  readonly earlier: string;
  /** `same`: counted once. `alike`: the same name and commune under different codes, counted twice. */
  readonly kind: 'same' | 'alike';
  readonly rows: number[];
  readonly earlierRows: number[];
  readonly names: Set<string>;
}

/**
 * Records that stand in two sheets, or in the registers of two workbooks. The
 * same tax code (without codes: the same name and place; in a log: the same
 * entry) is one record and counts once; the same name in the same commune is a
 * suspicion and no more. What stands twice in one sheet the check of the
 * registers tells.
 */
export function checkDuplicates(registers: readonly Register[]): Finding[] {
  const roles = new Set(registers.filter(({ sheet }) => sheet.band !== 'unknown').map(({ sheet }) => sheet.role));
  return [...roles].flatMap((role) => {
    const ofRole = registers.filter(({ sheet }) => sheet.role === role && sheet.band !== 'unknown');
    if (new Set(ofRole.map(({ sheet }) => sheet.name)).size < 2) return [];
    return pairsIn(ofRole).map(describe);
  });
}

function pairsIn(registers: readonly Register[]): Pair[] {
  const known = new Map<string, Place>();
  const named = new Map<string, Place>();
  const pairs = new Map<string, Pair>();
  for (const register of registers) {
    const { key } = recordKey(register);
    const nameAndPlace = nameAndPlaceOf(register);
    register.rows.forEach((row, index) => {
      const place = { sheet: register.sheet.name, row };
      const [own, alike] = [key(index), nameAndPlace(index)];
      const same = own === undefined ? undefined : known.get(own);
      const suspect = alike === undefined ? undefined : named.get(alike);
      const earlier = same ?? suspect;
      if (earlier && earlier.sheet !== place.sheet) {
        note(pairs, { place, earlier, kind: same ? 'same' : 'alike', name: textOf(register, 'name', index) });
      }
      if (own !== undefined && !same) known.set(own, place);
      if (alike !== undefined && !suspect) named.set(alike, place);
    });
  }
  return [...pairs.values()];
}

/** The key of name and commune; `undefined` where either is not known, and in logs, whose entries have no name of their own. */
function nameAndPlaceOf(register: Register): (index: number) => string | undefined {
  const isOfUnits = !recordKey(register).acrossSheetsOnly;
  if (!isOfUnits || !register.column('name') || !register.column('commune')) return () => undefined;
  return (index) => {
    const [name, place] = [nameKey(textOf(register, 'name', index)), placeKey(textOf(register, 'commune', index))];
    return name === '' || place === '' ? undefined : JSON.stringify([name, place]);
  };
}

function textOf(register: Register, field: 'name' | 'commune', index: number): string {
  return readText(register.column(field)?.cells[index] ?? '');
}

function note(
  pairs: Map<string, Pair>,
  found: { readonly place: Place; readonly earlier: Place; readonly kind: Pair['kind']; readonly name: string },
): void {
  const { place, earlier, kind, name } = found;
  const key = JSON.stringify([place.sheet, earlier.sheet, kind]);
  const pair = pairs.get(key) ?? {
    sheet: place.sheet,
    earlier: earlier.sheet,
    kind,
    rows: [],
    earlierRows: [],
    names: new Set<string>(),
  };
  pair.rows.push(place.row);
  pair.earlierRows.push(earlier.row);
  if (name !== '' && pair.names.size < NAMED) pair.names.add(name);
  pairs.set(key, pair);
}

function describe({ sheet, earlier, kind, rows, earlierRows, names }: Pair): Finding {
  const named = names.size === 0 ? '' : `, trong đó có ${[...names].map((name) => `“${name}”`).join(', ')}`;
  const where = `sheet “${sheet}” (${rowRanges(rows)}) và sheet “${earlier}” (${rowRanges(earlierRows)})`;
  const what =
    kind === 'same'
      ? `${rows.length} dòng trùng nhau, chỉ tính một lần`
      : `${rows.length} dòng trùng tên và xã nhưng không trùng mã số thuế, đang tính cả hai`;
  return { check: 'duplicate-across-sheets', message: `${what}: ${where}${named}.`, sheet, rows };
}
