import type { TargetVerdict } from '../plan/judgeTarget';
import { countVerdicts } from './countVerdicts';
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
  const { planned, reached, exceeded, ...rest } = countVerdicts(indicators);
  if (planned === 0) return null;
  const others: readonly (readonly [number, string])[] = [
    [rest.onTrack, 'đúng tiến độ'],
    [rest.behind, 'chậm'],
    [rest.missed, 'chưa đạt'],
    [rest.overLimit, 'quá mức tối đa'],
    [rest.open, 'chưa có số liệu'],
  ];
  return [
    `đạt ${reached}/${planned} chỉ tiêu${exceeded > 0 ? `, trong đó ${exceeded} chỉ tiêu vượt kế hoạch` : ''}`,
    ...others.flatMap(([number, words]) => (number > 0 ? [`${number} chỉ tiêu ${words}`] : [])),
  ].join('; ');
}
