import { isReached, type TargetVerdict } from '../plan/judgeTarget';
import type { Indicator } from './Summary';

/** How many lines with a target stand how. */
export interface VerdictCounts {
  readonly planned: number;
  /** Those that exceeded it among them. */
  readonly reached: number;
  readonly exceeded: number;
  readonly onTrack: number;
  readonly behind: number;
  readonly missed: number;
  readonly overLimit: number;
  /** Without a figure, or with one that cannot be judged. */
  readonly open: number;
}

/** Counts the lines by how they stand to their target; a target of 0 asks for nothing and is no target. */
export function countVerdicts(indicators: readonly Pick<Indicator, 'target' | 'verdict'>[]): VerdictCounts {
  const planned = indicators.filter(({ target }) => target !== null && !isNothing(target));
  const count = (wanted: TargetVerdict): number => planned.filter(({ verdict }) => verdict === wanted).length;
  return {
    planned: planned.length,
    reached: planned.filter(({ verdict }) => verdict && isReached(verdict)).length,
    exceeded: count('exceeded'),
    onTrack: count('onTrack'),
    behind: count('behind'),
    missed: count('missed'),
    overLimit: count('overLimit'),
    open: planned.filter(({ verdict }) => !verdict).length,
  };
}

function isNothing({ minimum, maximum }: NonNullable<Indicator['target']>): boolean {
  return minimum === 0 && maximum === 0;
}
