import { isReached, type TargetVerdict } from '../plan/judgeTarget';
import type { Indicator } from './Summary';

const WORDS: Readonly<Record<TargetVerdict, string>> = {
  exceeded: 'Vượt kế hoạch',
  met: 'Đạt',
  onTrack: 'Đúng tiến độ',
  behind: 'Chậm',
  missed: 'Chưa đạt',
  overLimit: 'Quá mức tối đa',
  unplanned: 'Ngoài kế hoạch',
};

/** "Đúng tiến độ". */
export function describeVerdict(verdict: TargetVerdict): string {
  return WORDS[verdict];
}

/**
 * How the whole plan stands: "đạt 4/5 chỉ tiêu, trong đó 1 chỉ tiêu vượt kế
 * hoạch; 1 chỉ tiêu chậm". `null` when no line has a target.
 */
export function summariseVerdicts(indicators: readonly Pick<Indicator, 'target' | 'verdict'>[]): string | null {
  const planned = indicators.filter(({ target }) => target !== null && !isNothing(target));
  if (planned.length === 0) return null;
  const count = (wanted: (verdict: TargetVerdict) => boolean): number =>
    planned.filter(({ verdict }) => verdict && wanted(verdict)).length;
  const exceeded = count((verdict) => verdict === 'exceeded');
  const others: readonly (readonly [number, string])[] = [
    [count((verdict) => verdict === 'onTrack'), 'đúng tiến độ'],
    [count((verdict) => verdict === 'behind'), 'chậm'],
    [count((verdict) => verdict === 'missed'), 'chưa đạt'],
    [count((verdict) => verdict === 'overLimit'), 'quá mức tối đa'],
    [planned.filter(({ verdict }) => !verdict).length, 'chưa có số liệu'],
  ];
  return [
    `đạt ${count(isReached)}/${planned.length} chỉ tiêu${exceeded > 0 ? `, trong đó ${exceeded} chỉ tiêu vượt kế hoạch` : ''}`,
    ...others.flatMap(([number, words]) => (number > 0 ? [`${number} chỉ tiêu ${words}`] : [])),
  ].join('; ');
}

/** A target of 0 asks for nothing. */
function isNothing({ minimum, maximum }: NonNullable<Indicator['target']>): boolean {
  return minimum === 0 && maximum === 0;
}
