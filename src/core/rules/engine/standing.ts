import { readText } from '../../register/readText';
import type { Register } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import { isActive, isEnded, statusIn, type Status } from '../../register/vocabulary';

/** Whether a unit is there; `unknown` where its status was not understood. */
export type Standing = 'active' | 'resting' | 'ended' | 'unknown';

const known = new WeakMap<Register, (index: number) => Standing>();

/** The standing of the i-th record; a register without a status column lists units that work. */
export function standings(register: Register): (index: number) => Standing {
  const cached = known.get(register);
  if (cached) return cached;
  const cells = register.column('status')?.cells;
  const ended = register.column('dissolved_date')?.cells;
  const byText = new Map<CellValue, Standing>();
  const standing = (index: number): Standing => {
    if (ended && (ended[index] ?? '') !== '') return 'ended';
    const cell = cells?.[index] ?? '';
    let found = byText.get(cell);
    if (!found) {
      found = standingOf(readText(cell));
      byText.set(cell, found);
    }
    return found;
  };
  known.set(register, standing);
  return standing;
}

function standingOf(text: string): Standing {
  if (text === '') return 'active';
  const status: Status | undefined = statusIn(text);
  if (!status) return 'unknown';
  if (isEnded(status)) return 'ended';
  return isActive(status) ? 'active' : 'resting';
}

/** Whether the i-th record is, or may be, a unit that still exists. */
export function isLive(standing: Standing): boolean {
  return standing !== 'ended';
}
