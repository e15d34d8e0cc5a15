import type { IndicatorDefinition } from '../../plan/IndicatorDefinition';
import { entityTypes } from '../../plan/judgeRows';
import type { Register, Role } from '../../register/Register';
import type { EntityType } from '../../register/vocabulary';
import { rowRanges } from '../rowRanges';
import type { Finding } from './Finding';

const NAMES: Readonly<Partial<Record<EntityType, string>>> = {
  cooperative: 'hợp tác xã',
  union: 'liên hiệp HTX',
  group: 'tổ hợp tác',
};

/**
 * Whether a register of one kind of organisation also lists units of another
 * for which the table has lines: those lines count the registers of their own
 * kind only.
 */
export function checkKinds(definitions: readonly IndicatorDefinition[], registers: readonly Register[]): Finding[] {
  const measured = new Map<EntityType, Role>();
  for (const { measure } of definitions) {
    if (measure?.filter?.by === 'entity') measured.set(measure.filter.kind, measure.role);
  }
  return registers.flatMap((register) => {
    const { name, role, band } = register.sheet;
    if (band === 'unknown' || ![...measured.values()].includes(role)) return [];
    const typeOf = entityTypes(register);
    return [...measured].flatMap(([kind, own]): Finding[] => {
      const called = NAMES[kind];
      const rows = own === role ? [] : register.rows.filter((_, index) => typeOf(index) === kind);
      if (called === undefined || rows.length === 0) return [];
      const message =
        `Sheet “${name}” có ${rows.length} dòng là ${called} (${rowRanges(rows)}) trong sổ của loại hình khác: ` +
        `chưa tính vào số liệu ${called}, hãy chuyển sang sổ riêng.`;
      return [{ check: 'other-kind', message, sheet: name, rows }];
    });
  });
}
