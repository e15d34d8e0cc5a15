import { readText } from './readText';
import type { Register } from './Register';
import { sectionKind, type SectionKind } from './sectionKind';

/** Where a unit is, as far as its sheet says. */
export interface Place {
  readonly commune: string | undefined;
  readonly district: string | undefined;
}

/** Where the i-th record is: by its own columns or, without them, by the section that it stands in. */
export function placeOf(register: Register, index: number): Place {
  return { commune: bySection(register, index, 'commune'), district: bySection(register, index, 'district') };
}

/** The sector of the i-th record: by its own column or, without it, by the section that it stands in. */
export function sectorOf(register: Register, index: number): string | undefined {
  return bySection(register, index, 'sector');
}

/** A cell that is blank in a column that is there stays blank only where no section speaks for it. */
function bySection(register: Register, index: number, field: SectionKind): string | undefined {
  const own = readText(register.column(field)?.cells[index] ?? '');
  if (own !== '') return own;
  const section = register.section(index);
  return section !== undefined && sectionKind(section) === field ? section : undefined;
}
