import type { LeftCell } from '../../excel';
import type { LockedCells } from './ExcelPort';

interface Left {
  /** Cells that were left for any other reason. */
  readonly others: number;
  readonly locked?: LockedCells;
}

/** Cells that were left alone: those of protected sheets apart, since the user can do something about them. */
export function leftCells(left: readonly LeftCell[]): Left {
  const onProtected = left.filter(({ cause }) => cause === 'protected');
  const count = onProtected.length;
  if (count === 0) return { others: left.length };
  const sheets = [...new Set(onProtected.map(({ sheet }) => sheet))];
  return { others: left.length - count, locked: { count, sheets } };
}
