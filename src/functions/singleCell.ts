import type { Matrix } from './elementwise';
import { invalidValue } from './errors';
import { messages } from './messages';

/** The one cell of an argument that takes no ranges, `''` where it was left out; `#VALUE!` for more cells. */
export function singleCell(argument: Matrix | null | undefined): unknown {
  const cells = argument?.flat() ?? [];
  return cells.length > 1 ? invalidValue(messages.oneCell) : (cells[0] ?? '');
}
