import { measureRegisters, total } from '../../plan/measure';
import type { Period } from '../../plan/period';
import { sectorGroup, SECTOR_GROUPS } from '../../plan/sectorGroup';
import { readText } from '../../register/readText';
import type { Register } from '../../register/Register';
import { entityTypeIn, entityTypeOfName } from '../../register/vocabulary';
import { foldSpelling } from '../../vietnamese/foldSpelling';
import type { Breakdown, BreakdownRow } from './Breakdown';
import type { MeasuredColumn } from './breakdownColumns';
import { breakdownNotes } from './breakdownNotes';

/** By what the units are told apart. */
export type BreakdownKey = 'sector' | 'commune' | 'district';

const TITLES: Readonly<Record<BreakdownKey, { readonly title: string; readonly by: string }>> = {
  sector: { title: 'Theo lĩnh vực', by: 'Lĩnh vực' },
  commune: { title: 'Theo xã, phường', by: 'Xã, phường' },
  district: { title: 'Theo huyện, thành phố', by: 'Huyện, thành phố' },
};

/** The rows without a known sector or place; they count in the total all the same. */
const UNKNOWN = 'Chưa rõ';

/**
 * Breaks the units of the registers down by sector or place. Every row that
 * counts in a total counts in one line of the table, so the parts add up.
 */
export function buildBreakdown(
  key: BreakdownKey,
  columns: readonly MeasuredColumn[],
  registers: readonly Register[],
  period: Period,
): Breakdown {
  const keyOf = keysOf(key, registers);
  const labels = new Map<string, string>();
  const folds = new Map<string, string>();
  /** Spellings of one place are one line, under the name that came first. */
  const fold = (label: string): string => {
    const folded = folds.get(label) ?? foldSpelling(label);
    folds.set(label, folded);
    if (!labels.has(folded)) labels.set(folded, label);
    return folded;
  };
  const measured = columns.map((column) => {
    const parts = measureRegisters(column.measure, registers, period);
    const amounts = new Map<string, number[]>();
    for (const { counted, amounts: values } of parts) {
      counted.rows.forEach((row, index) => {
        const folded = fold(keyOf(counted.sheet, row));
        const known = amounts.get(folded);
        if (known) known.push(values[index] ?? 0);
        else amounts.set(folded, [values[index] ?? 0]);
      });
    }
    return { column, parts, amounts, isKnown: parts.some(({ isUsable }) => isUsable) };
  });
  const rows: BreakdownRow[] = sorted(key, labels).map(([folded, label]) => ({
    label,
    values: measured.map(({ column, amounts, isKnown }) =>
      isKnown ? total(column.measure, amounts.get(folded) ?? []) : null,
    ),
  }));
  return {
    ...TITLES[key],
    columns: columns.map(({ id, header }) => ({ id, header })),
    rows,
    totals: measured.map(({ column, amounts, isKnown }) =>
      isKnown ? total(column.measure, [...amounts.values()].flat()) : null,
    ),
    notes: breakdownNotes(measured.map(({ column, parts, isKnown }) => ({ header: column.header, parts, isKnown }))),
  };
}

/** The label of the line that a row of a sheet belongs to. */
function keysOf(key: BreakdownKey, registers: readonly Register[]): (sheet: string, row: number) => string {
  // A sheet may hold several tables, each a register of its own.
  const byName = new Map<string, Map<number, { readonly register: Register; readonly index: number }>>();
  for (const register of registers) {
    const places = byName.get(register.sheet.name) ?? new Map<number, { register: Register; index: number }>();
    register.rows.forEach((row, index) => places.set(row, { register, index }));
    byName.set(register.sheet.name, places);
  }
  return (sheet, row) => {
    const found = byName.get(sheet)?.get(row);
    if (!found) return UNKNOWN;
    const { index } = found;
    const text = (field: Parameters<Register['column']>[0]): string =>
      readText(found.register.column(field)?.cells[index] ?? '');
    if (key === 'sector') {
      const type = entityTypeIn(text('entity_type')) ?? entityTypeOfName(text('name'));
      return sectorGroup(type === 'creditFund' ? 'qtdnd' : text('sector')) ?? UNKNOWN;
    }
    // Registers that are kept by district name it in a line above its units.
    return text(key) || (key === 'district' ? (found.register.section(index) ?? '') : '') || UNKNOWN;
  };
}

/** Sectors in their own order, places by the Vietnamese alphabet, the unknown last. */
function sorted(key: BreakdownKey, labels: ReadonlyMap<string, string>): [folded: string, label: string][] {
  const rank = (label: string): number => {
    if (label === UNKNOWN) return Number.POSITIVE_INFINITY;
    return key === 'sector' ? SECTOR_GROUPS.findIndex((group) => group === label) : 0;
  };
  const { compare } = new Intl.Collator('vi');
  return [...labels].sort(([, a], [, b]) => {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? compare(a, b) : first - second;
  });
}
