import type { TargetVerdict } from '../../core/plan/judgeTarget';
import { countVerdicts } from '../../core/report/countVerdicts';
import type { Texts } from '../Texts';
import { counted } from './counted';

export const plan: Texts['plan'] = {
  heading: 'Reached against the plan',
  measuring: 'Measuring the indicators',
  refresh: 'Measure again',
  of: (actual, target, unit) => `${actual} / ${target} ${unit}`,
  withoutTarget: (actual, unit) => `${actual} ${unit}`,
  notMeasured: 'No figure yet',
  noTarget: 'The plan has no target for this',
  targetIs: (target) => `Plan: ${target}`,
  percentOfPlan: (percent) => `${percent} of the plan`,
  reached: 'Completed',
  bar: (label, percent) => `${label}: ${percent} of the plan`,
  rows: (count) => `${counted(count, 'row')} counted`,
  why: 'Why there is no figure',
  verdict: (verdict) => VERDICTS[verdict],
  sumUp: (indicators) => {
    const { planned, reached, exceeded, ...rest } = countVerdicts(indicators);
    if (planned === 0) return undefined;
    const others: readonly (readonly [number, string])[] = [
      [rest.onTrack, 'on track'],
      [rest.behind, 'behind'],
      [rest.missed, 'missed'],
      [rest.overLimit, 'over the limit'],
      [rest.open, 'without a figure'],
    ];
    const clauses = others.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []));
    const first = `${reached} of ${planned} targets reached${exceeded > 0 ? `, ${exceeded} of them exceeded` : ''}`;
    return `Against the plan of the year: ${[first, ...clauses].join('; ')}.`;
  },
  remaining: (figure, unit) => `${figure} ${unit} to go`,
  toDo: (tasks) => `Still to do for the plan of the year: ${tasks.join('; ')}.`,
  task: (label, figure, unit) => `${label}: ${figure} ${unit}`.trim(),
  samePeriod: (figure, unit) => `Same period last year: ${figure} ${unit}`.trim(),
  growth: (change, share) =>
    change === 'same' ? 'as last year' : `${share} ${change === 'more' ? 'more' : 'less'} than last year`,
  ratio: (share) => `${share} of last year`,
  notCompared: (why) => `Not compared with last year: ${why}`,
  years: {
    title: 'The year of a plan',
    state: (open) => (open > 0 ? `unknown in ${counted(open, 'sheet')}` : 'typed'),
    label: (sheet) => `The sheet “${sheet}” is the plan of the year`,
    missing: 'The sheet names no year clearly, so it is not used yet.',
    unclear: (years) => `The sheet names several years (${years}), so it is not used yet.`,
    told: 'You typed this year; empty the field to take it back.',
    toldOther: (year) =>
      `You typed this year; this report is about ${year} and does not use the plan. Empty the field to take it back.`,
    wrong: 'Type a year of four digits, from 1900 to 2200.',
  },
  empty: {
    title: 'No indicator could be measured yet',
    text: 'At least one list or log with dates is needed, and a sheet with the plan of the year to compare with. Look at the step Sheets.',
  },
};

const VERDICTS: Readonly<Record<TargetVerdict, string>> = {
  exceeded: 'Exceeded',
  met: 'Met',
  onTrack: 'On track',
  behind: 'Behind',
  missed: 'Missed',
  overLimit: 'Over the limit',
  unplanned: 'Unplanned',
};
