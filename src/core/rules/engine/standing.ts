import { readText } from '../../register/readText';
import type { Register } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import { isActive, isEnded, statusIn, type Status } from '../../register/vocabulary';
import { eachChunk } from './eachChunk';

/** Whether a unit is there; `unknown` where its status was not understood. */
export type Standing = 'active' | 'resting' | 'ended' | 'unknown';

const known = new WeakMap<Register, readonly Standing[]>();

/** The standing of each record; a register without a status column lists units that work. Worked out once. */
export function* standings(register: Register): Generator<undefined, readonly Standing[], undefined> {
  const cached = known.get(register);
  if (cached) return cached;
  const cells = register.column('status')?.cells;
  const ended = register.column('dissolved_date')?.cells;
  const byText = new Map<CellValue, Standing>();
  const found: Standing[] = [];
  let last: CellValue = '';
  let lastStanding: Standing = 'active';
  const standingIn = (cell: CellValue): Standing => {
    if (cell === last) return lastStanding;
    let standing = byText.get(cell);
    if (!standing) {
      standing = standingOf(readText(cell));
      byText.set(cell, standing);
    }
    last = cell;
    lastStanding = standing;
    return standing;
  };
  yield* eachChunk(register.rows.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      found.push(ended && (ended[index] ?? '') !== '' ? 'ended' : standingIn(cells?.[index] ?? ''));
    }
  });
  known.set(register, found);
  return found;
}

function standingOf(text: string): Standing {
  if (text === '') return 'active';
  const status: Status | undefined = statusIn(text);
  if (!status) return 'unknown';
  if (isEnded(status)) return 'ended';
  return isActive(status) ? 'active' : 'resting';
}

/** Whether a record is, or may be, a unit that still exists. */
export function isLive(standing: Standing): boolean {
  return standing !== 'ended';
}
