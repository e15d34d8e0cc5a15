import { sumExactly } from '../../plan/sumExactly';
import type { Comparison } from './Comparison';
import type { EarlierFigure } from './EarlierFigures';

/** Sets a figure beside the earlier one. `barrier` is why the two times cannot be compared at all. */
export function compare(actual: number | null, earlier: EarlierFigure, barrier: string | null): Comparison {
  const open = (why: string): Comparison => ({ samePeriod: null, growth: null, ratio: null, source: null, why });
  if (barrier !== null) return open(barrier);
  if ('why' in earlier) return open(earlier.why);
  const { actual: then, source } = earlier;
  const shown = { samePeriod: then, source };
  if (actual === null) return { ...shown, growth: null, ratio: null, why: 'kỳ này chưa có số liệu' };
  if (then <= 0) return { ...shown, growth: null, ratio: null, why: 'cùng kỳ năm trước không phát sinh' };
  return { ...shown, growth: sumExactly([actual, -then]) / then, ratio: actual / then, why: null };
}
