import { sumExactly } from '../core/plan/sumExactly';
import type { CellValue } from '../core/sheet/values';
import type { CellResult } from './elementwise';
import { isCellError, notAvailable } from './errors';
import { readFigure } from './figures';
import { messages } from './messages';

/** One cell of `HTX.GROWTH`: growth against the same period as a ratio; `#N/A` where there was nothing to grow from. */
export function growthOf([current = '', previous = '']: readonly CellValue[]): CellResult {
  const [now, then] = [readFigure(current), readFigure(previous)];
  if (isCellError(now)) return now;
  if (isCellError(then)) return then;
  if (now === null) return '';
  if (then === null || then <= 0) return notAvailable(messages.nothingToCompare);
  return sumExactly([now, -then]) / then;
}
