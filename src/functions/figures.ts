import { formatTarget } from '../core/plan/formatTarget';
import { parseTarget, type Target } from '../core/plan/target';
import { readNumber, type ReadNumberOptions } from '../core/register/readNumber';
import type { CellValue } from '../core/sheet/values';
import { formatNumber } from '../core/vietnamese/formatNumber';
import { invalidValue, notAvailable } from './errors';
import { messages } from './messages';

/** So many decimals show any difference between two readings. */
export const EXACT = { decimals: 6 };

/** The number in a cell, `null` for an empty one; `#VALUE!` for what is none, `#N/A` where it could be two. */
export function readFigure(cell: CellValue, options: ReadNumberOptions = {}): number | null | CustomFunctions.Error {
  const reading = readNumber(cell, options);
  switch (reading.kind) {
    case 'empty':
      return null;
    case 'sure':
      return reading.value;
    case 'unreadable':
      return invalidValue(messages.notANumber(reading.text));
    case 'ambiguous':
      return notAvailable(
        messages.ambiguous(
          String(cell),
          reading.candidates.map((value) => formatNumber(value, EXACT)),
        ),
      );
  }
}

/** The target in a cell, `null` for an empty one; errors as for figures. */
export function readGoal(cell: CellValue): Target | null | CustomFunctions.Error {
  const reading = parseTarget(cell);
  switch (reading.kind) {
    case 'empty':
      return null;
    case 'sure':
      return reading.value;
    case 'unreadable':
      return invalidValue(messages.notATarget(reading.text));
    case 'ambiguous':
      return notAvailable(messages.ambiguous(String(cell), reading.candidates.map(formatTarget)));
  }
}

/** How much of the year is gone, from 0 to 1 ("50%" too); an empty cell is the whole of it. */
export function readElapsed(cell: CellValue): number | CustomFunctions.Error {
  const share = readFigure(cell);
  if (share === null) return 1;
  if (typeof share === 'number' && !(share >= 0 && share <= 1)) return invalidValue(messages.notAShare(String(cell)));
  return share;
}
